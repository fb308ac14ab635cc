-- A column's collation is told where it is not its type's own. The sequence of an identity column depends on the column.
SELECT
  a.attrelid AS "table",
  a.attname AS name,
  format_type(a.atttypid, a.atttypmod) AS type,
  a.attnotnull AS not_null,
  e.oid IS NOT NULL AS has_expression,
  pg_get_expr(e.adbin, e.adrelid) AS expression,
  a.attidentity AS identity,
  a.attgenerated AS generated,
  cn.nspname AS collation_schema,
  co.collname AS collation,
  s.seqstart AS start,
  s.seqincrement AS increment,
  s.seqmin AS min,
  s.seqmax AS max,
  s.seqcache AS cache,
  s.seqcycle AS cycle,
  d.description AS comment
FROM unnest(:relations) AS scope (oid)
JOIN pg_class c ON c.oid = scope.oid
JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
JOIN pg_type t ON t.oid = a.atttypid
LEFT JOIN pg_attrdef e ON e.adrelid = a.attrelid AND e.adnum = a.attnum
LEFT JOIN pg_collation co ON co.oid = a.attcollation AND a.attcollation <> t.typcollation
LEFT JOIN pg_namespace cn ON cn.oid = co.collnamespace
LEFT JOIN pg_depend sd
  ON a.attidentity <> '' AND sd.deptype = 'i'
  AND sd.classid = 'pg_class'::regclass AND sd.refclassid = 'pg_class'::regclass
  AND sd.refobjid = a.attrelid AND sd.refobjsubid = a.attnum
LEFT JOIN pg_sequence s ON s.seqrelid = sd.objid
LEFT JOIN pg_description d
  ON d.classoid = 'pg_class'::regclass AND d.objoid = a.attrelid AND d.objsubid = a.attnum
WHERE c.relkind = 'r' AND NOT c.relispartition
ORDER BY a.attrelid, a.attnum
