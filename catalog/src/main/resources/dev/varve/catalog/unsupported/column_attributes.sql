-- Attributes of columns. Options that begin with pg_ are the server's own notes, which pg_dump leaves out too:
-- 17.12 keeps a pg_attver for each column.
SELECT x.kind, n.nspname AS schema, c.relname AS name, a.attname AS part, x.detail
FROM unnest(:relations) AS scope (oid)
JOIN pg_class c ON c.oid = scope.oid
JOIN pg_namespace n ON n.oid = c.relnamespace
JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
JOIN pg_type t ON t.oid = a.atttypid
CROSS JOIN LATERAL (VALUES
  ('storage of column', CASE WHEN a.attstorage <> t.typstorage AND c.relkind NOT IN ('v', 'f') THEN
     CASE a.attstorage WHEN 'p' THEN 'PLAIN' WHEN 'e' THEN 'EXTERNAL' WHEN 'm' THEN 'MAIN' ELSE 'EXTENDED' END END),
--14+  ('compression of column', CASE a.attcompression WHEN 'p' THEN 'pglz' WHEN 'l' THEN 'lz4' END),
  ('statistics target of column', nullif(a.attstattarget, -1)::text),
  ('options of column', (SELECT string_agg(o, ', ') FROM unnest(a.attoptions) AS o WHERE o NOT LIKE 'pg\_%')),
  ('foreign options of column', a.attfdwoptions::text)
) AS x (kind, detail)
WHERE x.detail IS NOT NULL
  AND (
    a.attstorage <> t.typstorage OR a.attstattarget >= 0 OR a.attoptions IS NOT NULL OR a.attfdwoptions IS NOT NULL
--14+    OR a.attcompression <> ''
  )
