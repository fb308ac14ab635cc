-- Attributes of tables and of all other relations.
SELECT
  a.kind || ' ' || CASE c.relkind WHEN 'r' THEN 'table' WHEN 'p' THEN 'partitioned table' WHEN 'v' THEN 'view'
    WHEN 'm' THEN 'materialized view' ELSE 'foreign table' END AS kind,
  n.nspname AS schema,
  c.relname AS name,
  NULL AS part,
  a.detail
FROM unnest(:relations) AS scope (oid)
JOIN pg_class c ON c.oid = scope.oid
JOIN pg_namespace n ON n.oid = c.relnamespace
LEFT JOIN pg_class toast ON toast.oid = c.reltoastrelid
LEFT JOIN pg_am am ON am.oid = c.relam
LEFT JOIN pg_tablespace ts ON ts.oid = c.reltablespace
CROSS JOIN LATERAL (VALUES
  ('persistence of', CASE WHEN c.relpersistence = 'u' THEN 'UNLOGGED' END),
  ('storage parameters of', nullif(concat_ws(', ', CASE WHEN c.relkind NOT IN ('v', 'm') THEN array_to_string(c.reloptions, ', ') END,
     'toast.' || array_to_string(toast.reloptions, ', toast.')), '')),
  ('tablespace of', quote_ident(ts.spcname)),
  ('access method of', CASE WHEN c.relkind <> 'p' AND am.amname <> 'heap' THEN quote_ident(am.amname) END),
--17+  ('access method of', CASE WHEN c.relkind = 'p' THEN quote_ident(am.amname) END),
  ('replica identity of', CASE c.relreplident WHEN 'f' THEN 'FULL' WHEN 'n' THEN CASE WHEN c.relkind IN ('r', 'p') THEN 'NOTHING' END WHEN 'i' THEN 'INDEX' END),
  ('row security of', nullif(concat_ws(' ', CASE WHEN c.relrowsecurity THEN 'ENABLED' END, CASE WHEN c.relforcerowsecurity THEN 'FORCED' END), '')),
  ('type of', CASE WHEN c.reloftype <> 0 THEN format_type(c.reloftype, NULL) END),
  ('inheritance of', CASE WHEN NOT c.relispartition THEN (
     SELECT string_agg(i.inhparent::regclass::text, ', ' ORDER BY i.inhseqno) FROM pg_inherits i WHERE i.inhrelid = c.oid) END)
) AS a (kind, detail)
WHERE a.detail IS NOT NULL
