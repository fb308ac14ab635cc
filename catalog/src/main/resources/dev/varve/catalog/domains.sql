-- A domain's collation is told where it is not that of the type that it restricts.
SELECT
  t.oid AS oid,
  n.nspname AS schema,
  t.typname AS name,
  format_type(t.typbasetype, t.typtypmod) AS type,
  cn.nspname AS collation_schema,
  co.collname AS collation,
  t.typnotnull AS not_null,
  pg_get_expr(t.typdefaultbin, 0) AS default_value,
  d.description AS comment
FROM unnest(:schemas) AS scope (oid)
JOIN pg_namespace n ON n.oid = scope.oid
JOIN pg_type t ON t.typnamespace = n.oid
JOIN pg_type b ON b.oid = t.typbasetype
LEFT JOIN pg_collation co ON co.oid = t.typcollation AND t.typcollation <> b.typcollation
LEFT JOIN pg_namespace cn ON cn.oid = co.collnamespace
LEFT JOIN pg_description d ON d.classoid = 'pg_type'::regclass AND d.objoid = t.oid
WHERE t.typtype = 'd'
  AND NOT EXISTS (
    SELECT FROM pg_depend e
    WHERE e.classid = 'pg_type'::regclass AND e.objid = t.oid AND e.deptype = 'e')
