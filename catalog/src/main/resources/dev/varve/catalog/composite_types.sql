SELECT
  c.oid AS oid,
  n.nspname AS schema,
  t.typname AS name,
  d.description AS comment
FROM unnest(:schemas) AS scope (oid)
JOIN pg_namespace n ON n.oid = scope.oid
JOIN pg_type t ON t.typnamespace = n.oid
JOIN pg_class c ON c.oid = t.typrelid AND c.relkind = 'c'
LEFT JOIN pg_description d ON d.classoid = 'pg_type'::regclass AND d.objoid = t.oid
WHERE NOT EXISTS (
  SELECT FROM pg_depend e
  WHERE e.classid = 'pg_type'::regclass AND e.objid = t.oid AND e.deptype = 'e')
