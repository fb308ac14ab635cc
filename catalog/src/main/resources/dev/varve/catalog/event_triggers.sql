-- Event triggers, in the scope with the schema of the function that they call.
SELECT
  e.evtname AS name,
  e.evtevent AS event,
  e.evttags AS tags,
  fn.nspname AS function_schema,
  f.proname AS function,
  e.evtenabled AS state,
  d.description AS comment
FROM pg_event_trigger e
JOIN pg_proc f ON f.oid = e.evtfoid
JOIN pg_namespace fn ON fn.oid = f.pronamespace
LEFT JOIN pg_description d ON d.classoid = 'pg_event_trigger'::regclass AND d.objoid = e.oid
WHERE fn.oid = ANY (:schemas)
  AND NOT EXISTS (
    SELECT FROM pg_depend x
    WHERE x.classid = 'pg_event_trigger'::regclass AND x.objid = e.oid AND x.deptype = 'e')
