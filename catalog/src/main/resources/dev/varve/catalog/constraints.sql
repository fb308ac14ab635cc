-- Constraints that a foreign key to a partitioned table has for each partition have a parent, and follow it.
SELECT
  k.conrelid AS "table",
  k.conname AS name,
  k.contype AS type,
  CASE WHEN k.contype <> 'c' THEN ARRAY(
    SELECT a.attname::text
    FROM unnest(k.conkey) WITH ORDINALITY AS key (number, position)
    JOIN pg_attribute a ON a.attrelid = k.conrelid AND a.attnum = key.number
    ORDER BY key.position
  ) END AS columns,
  CASE WHEN i.indnatts > i.indnkeyatts THEN ARRAY(
    SELECT a.attname::text
    FROM unnest(i.indkey::smallint[]) WITH ORDINALITY AS key (number, position)
    JOIN pg_attribute a ON a.attrelid = k.conrelid AND a.attnum = key.number
    WHERE key.position > i.indnkeyatts
    ORDER BY key.position
  ) END AS include,
--15+  coalesce(i.indnullsnotdistinct, false) AS nulls_not_distinct,
--14-  false AS nulls_not_distinct,
  k.condeferrable AS deferrable,
  k.condeferred AS deferred,
  fn.nspname AS referenced_schema,
  fc.relname AS referenced_table,
  CASE WHEN k.contype = 'f' THEN ARRAY(
    SELECT a.attname::text
    FROM unnest(k.confkey) WITH ORDINALITY AS key (number, position)
    JOIN pg_attribute a ON a.attrelid = k.confrelid AND a.attnum = key.number
    ORDER BY key.position
  ) END AS referenced_columns,
  k.confdeltype AS on_delete,
--15+  CASE WHEN k.confdelsetcols IS NOT NULL THEN ARRAY(
--15+    SELECT a.attname::text
--15+    FROM unnest(k.confdelsetcols) WITH ORDINALITY AS key (number, position)
--15+    JOIN pg_attribute a ON a.attrelid = k.conrelid AND a.attnum = key.number
--15+    ORDER BY key.position
--15+  ) END AS on_delete_columns,
--14-  NULL::text[] AS on_delete_columns,
  k.confupdtype AS on_update,
  pg_get_expr(k.conbin, k.conrelid) AS condition,
  k.connoinherit AS no_inherit,
  k.convalidated AS validated,
  d.description AS comment
FROM unnest(:relations) AS scope (oid)
JOIN pg_class c ON c.oid = scope.oid
JOIN pg_constraint k ON k.conrelid = c.oid
LEFT JOIN pg_index i ON i.indexrelid = k.conindid AND k.contype IN ('p', 'u')
LEFT JOIN pg_class fc ON fc.oid = k.confrelid
LEFT JOIN pg_namespace fn ON fn.oid = fc.relnamespace
LEFT JOIN pg_description d ON d.classoid = 'pg_constraint'::regclass AND d.objoid = k.oid
WHERE c.relkind = 'r' AND NOT c.relispartition AND k.contype IN ('p', 'u', 'f', 'c')
--18+  AND NOT k.conperiod
  AND k.conparentid = 0
