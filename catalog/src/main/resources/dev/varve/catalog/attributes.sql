-- An attribute's collation is told where it is not its type's own.
SELECT
  a.attrelid AS type_oid,
  a.attname AS name,
  format_type(a.atttypid, a.atttypmod) AS type,
  cn.nspname AS collation_schema,
  co.collname AS collation,
  d.description AS comment
FROM unnest(:schemas) AS scope (oid)
JOIN pg_class c ON c.relnamespace = scope.oid AND c.relkind = 'c'
JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
JOIN pg_type t ON t.oid = a.atttypid
LEFT JOIN pg_collation co ON co.oid = a.attcollation AND a.attcollation <> t.typcollation
LEFT JOIN pg_namespace cn ON cn.oid = co.collnamespace
LEFT JOIN pg_description d
  ON d.classoid = 'pg_class'::regclass AND d.objoid = a.attrelid AND d.objsubid = a.attnum
ORDER BY a.attrelid, a.attnum
