-- An index that could not be built to its end is as if it were not there; it is reported elsewhere.
SELECT
  i.indrelid AS "table",
  c.relkind = 'm' AS is_of_view,
  x.relname AS name,
  am.amname AS method,
  i.indisunique AS unique,
--15+  i.indnullsnotdistinct AS nulls_not_distinct,
--14-  false AS nulls_not_distinct,
  pg_get_indexdef(i.indexrelid) AS definition,
  x.reloptions AS parameters,
  d.description AS comment
FROM unnest(:relations) AS scope (oid)
JOIN pg_class c ON c.oid = scope.oid
JOIN pg_index i ON i.indrelid = c.oid
JOIN pg_class x ON x.oid = i.indexrelid
JOIN pg_am am ON am.oid = x.relam
LEFT JOIN pg_description d
  ON d.classoid = 'pg_class'::regclass AND d.objoid = x.oid AND d.objsubid = 0
WHERE (c.relkind = 'm' OR c.relkind = 'r' AND NOT c.relispartition) AND i.indisvalid AND i.indisready AND i.indislive
  AND NOT EXISTS (
    SELECT FROM pg_constraint k
    WHERE k.conrelid = i.indrelid AND k.conindid = i.indexrelid AND k.contype IN ('p', 'u', 'x'))
