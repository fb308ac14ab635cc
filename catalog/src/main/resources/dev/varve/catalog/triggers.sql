-- Triggers, but those that constraints and partitions have by themselves.
SELECT
  n.nspname AS schema,
  c.relname AS "table",
  g.tgname AS name,
  g.tgtype AS type,
  ARRAY(SELECT a.attname FROM unnest(g.tgattr::smallint[]) WITH ORDINALITY AS u (number, place)
    JOIN pg_attribute a ON a.attrelid = g.tgrelid AND a.attnum = u.number ORDER BY u.place)::text[] AS columns,
  g.tgoldtable AS old_table,
  g.tgnewtable AS new_table,
  pg_get_triggerdef(g.oid) AS definition,
  g.tgqual IS NOT NULL AS has_condition,
  fn.nspname AS function_schema,
  f.proname AS function,
  g.tgnargs AS arguments,
  encode(g.tgargs, 'hex') AS argument_bytes,
  g.tgconstraint <> 0 AS is_constraint,
  g.tgdeferrable AS deferrable,
  g.tginitdeferred AS deferred,
  rn.nspname AS from_schema,
  r.relname AS from_table,
  g.tgenabled AS state,
  d.description AS comment
FROM unnest(:relations) AS scope (oid)
JOIN pg_class c ON c.oid = scope.oid
JOIN pg_namespace n ON n.oid = c.relnamespace
JOIN pg_trigger g ON g.tgrelid = c.oid
JOIN pg_proc f ON f.oid = g.tgfoid
JOIN pg_namespace fn ON fn.oid = f.pronamespace
LEFT JOIN pg_class r ON r.oid = g.tgconstrrelid
LEFT JOIN pg_namespace rn ON rn.oid = r.relnamespace
LEFT JOIN pg_description d ON d.classoid = 'pg_trigger'::regclass AND d.objoid = g.oid
WHERE NOT g.tgisinternal AND g.tgparentid = 0
  AND (c.relkind = 'v' OR c.relkind = 'r' AND NOT c.relispartition)
