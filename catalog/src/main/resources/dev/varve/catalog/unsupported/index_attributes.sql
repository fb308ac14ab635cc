-- Attributes of indexes, and of those that constraints use.
SELECT a.kind, n.nspname AS schema, x.relname AS name, NULL AS part, a.detail
FROM unnest(:relations) AS scope (oid)
JOIN pg_class c ON c.oid = scope.oid
JOIN pg_index i ON i.indrelid = c.oid
JOIN pg_class x ON x.oid = i.indexrelid
JOIN pg_namespace n ON n.oid = x.relnamespace
LEFT JOIN pg_tablespace ts ON ts.oid = x.reltablespace
LEFT JOIN pg_constraint k ON k.conindid = i.indexrelid AND k.contype IN ('p', 'u', 'x')
CROSS JOIN LATERAL (VALUES
  ('clustering by index', CASE WHEN i.indisclustered THEN 'CLUSTER' END),
  ('replica identity by index', CASE WHEN i.indisreplident THEN 'REPLICA IDENTITY' END),
  ('tablespace of index', quote_ident(ts.spcname)),
  ('storage parameters of index', CASE WHEN k.oid IS NOT NULL OR c.relkind <> 'r' OR c.relispartition
     THEN array_to_string(x.reloptions, ', ') END),
  ('statistics targets of index', (
     SELECT string_agg(a.attnum || ': ' || a.attstattarget, ', ' ORDER BY a.attnum)
     FROM pg_attribute a WHERE a.attrelid = x.oid AND a.attstattarget >= 0))
) AS a (kind, detail)
WHERE a.detail IS NOT NULL
