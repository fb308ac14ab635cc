-- Attributes of indexes, and of those that constraints use.
SELECT a.kind, n.nspname AS schema, x.relname AS name, NULL AS part, a.detail
FROM unnest(:relations) AS scope (oid)
JOIN pg_class c ON c.oid = scope.oid
JOIN pg_index i ON i.indrelid = c.oid
JOIN pg_class x ON x.oid = i.indexrelid
JOIN pg_namespace n ON n.oid = x.relnamespace
LEFT JOIN pg_tablespace ts ON ts.oid = x.reltablespace
CROSS JOIN LATERAL (VALUES
  ('clustering by index', CASE WHEN i.indisclustered THEN 'CLUSTER' END),
  ('replica identity by index', CASE WHEN i.indisreplident THEN 'REPLICA IDENTITY' END),
  ('tablespace of index', quote_ident(ts.spcname)),
  ('storage parameters of index', CASE
     WHEN c.relkind NOT IN ('r', 'm') OR c.relispartition OR EXISTS (
       SELECT FROM pg_constraint k
       WHERE k.conrelid = i.indrelid AND k.conindid = i.indexrelid AND k.contype IN ('p', 'u', 'x'))
     THEN array_to_string(x.reloptions, ', ') END)
) AS a (kind, detail)
WHERE a.detail IS NOT NULL
  AND (i.indisclustered OR i.indisreplident OR x.reltablespace <> 0 OR x.reloptions IS NOT NULL)

UNION ALL
SELECT 'statistics targets of index', n.nspname, x.relname, NULL,
  string_agg(a.attnum || ': ' || a.attstattarget, ', ' ORDER BY a.attnum)
FROM unnest(:relations) AS scope (oid)
JOIN pg_index i ON i.indrelid = scope.oid
JOIN pg_class x ON x.oid = i.indexrelid
JOIN pg_namespace n ON n.oid = x.relnamespace
JOIN pg_attribute a ON a.attrelid = x.oid
WHERE i.indexprs IS NOT NULL AND a.attstattarget >= 0
GROUP BY n.nspname, x.relname
