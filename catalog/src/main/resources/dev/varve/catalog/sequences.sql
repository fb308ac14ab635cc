-- Sequences but those of identity columns, and of columns of relations that are out of the scope. The owner is told where
-- the model holds its table.
SELECT
  n.nspname AS schema,
  c.relname AS name,
  format_type(s.seqtypid, NULL) AS type,
  s.seqstart AS start,
  s.seqincrement AS increment,
  s.seqmin AS min,
  s.seqmax AS max,
  s.seqcache AS cache,
  s.seqcycle AS cycle,
  t.relname AS "table",
  a.attname AS "column",
  d.description AS comment
FROM unnest(:schemas) AS scope (oid)
JOIN pg_namespace n ON n.oid = scope.oid
JOIN pg_class c ON c.relnamespace = n.oid AND c.relkind = 'S'
JOIN pg_sequence s ON s.seqrelid = c.oid
LEFT JOIN pg_depend o
  ON o.classid = 'pg_class'::regclass AND o.objid = c.oid AND o.refclassid = 'pg_class'::regclass
  AND o.deptype IN ('a', 'i')
LEFT JOIN pg_class t ON t.oid = o.refobjid AND t.relkind = 'r' AND NOT t.relispartition
LEFT JOIN pg_attribute a ON a.attrelid = t.oid AND a.attnum = o.refobjsubid
LEFT JOIN pg_description d
  ON d.classoid = 'pg_class'::regclass AND d.objoid = c.oid AND d.objsubid = 0
WHERE o.deptype IS DISTINCT FROM 'i' AND (o.refobjid IS NULL OR o.refobjid = ANY (:relations))
  AND NOT EXISTS (
    SELECT FROM pg_depend e
    WHERE e.classid = 'pg_class'::regclass AND e.objid = c.oid AND e.deptype = 'e')
