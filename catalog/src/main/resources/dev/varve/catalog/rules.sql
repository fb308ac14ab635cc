-- Rules, but those that make views.
SELECT
  n.nspname AS schema,
  c.relname AS "table",
  r.rulename AS name,
  r.ev_type AS event,
  r.is_instead AS instead,
  pg_get_ruledef(r.oid) AS definition,
  r.ev_enabled AS state,
  d.description AS comment
FROM unnest(:relations) AS scope (oid)
JOIN pg_class c ON c.oid = scope.oid
JOIN pg_namespace n ON n.oid = c.relnamespace
JOIN pg_rewrite r ON r.ev_class = c.oid
LEFT JOIN pg_description d ON d.classoid = 'pg_rewrite'::regclass AND d.objoid = r.oid
WHERE r.rulename <> '_RETURN'
  AND (c.relkind = 'v' OR c.relkind = 'r' AND NOT c.relispartition)
