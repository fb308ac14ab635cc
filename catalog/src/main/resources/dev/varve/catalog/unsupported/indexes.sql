-- Indexes that could not be built to their end, and those of relations that the model does not hold.
SELECT
  CASE WHEN i.indisvalid AND i.indisready AND i.indislive THEN 'index' ELSE 'invalid index' END AS kind,
  n.nspname AS schema,
  x.relname AS name,
  NULL AS part,
  pg_get_indexdef(i.indexrelid) AS detail
FROM unnest(:relations) AS scope (oid)
JOIN pg_class c ON c.oid = scope.oid
JOIN pg_index i ON i.indrelid = c.oid
JOIN pg_class x ON x.oid = i.indexrelid
JOIN pg_namespace n ON n.oid = x.relnamespace
WHERE (c.relkind NOT IN ('r', 'm') OR c.relispartition OR NOT i.indisvalid OR NOT i.indisready OR NOT i.indislive)
  AND NOT EXISTS (
    SELECT FROM pg_constraint k
    WHERE k.conrelid = i.indrelid AND k.conindid = i.indexrelid AND k.contype IN ('p', 'u', 'x'))
  AND NOT EXISTS (SELECT FROM pg_inherits h WHERE h.inhrelid = x.oid)
