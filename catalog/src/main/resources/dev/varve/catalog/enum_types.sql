SELECT
  n.nspname AS schema,
  t.typname AS name,
  ARRAY(
    SELECT e.enumlabel::text FROM pg_enum e WHERE e.enumtypid = t.oid ORDER BY e.enumsortorder
  ) AS labels,
  d.description AS comment
FROM unnest(:schemas) AS scope (oid)
JOIN pg_namespace n ON n.oid = scope.oid
JOIN pg_type t ON t.typnamespace = n.oid
LEFT JOIN pg_description d ON d.classoid = 'pg_type'::regclass AND d.objoid = t.oid
WHERE t.typtype = 'e'
  AND NOT EXISTS (
    SELECT FROM pg_depend e
    WHERE e.classid = 'pg_type'::regclass AND e.objid = t.oid AND e.deptype = 'e')
