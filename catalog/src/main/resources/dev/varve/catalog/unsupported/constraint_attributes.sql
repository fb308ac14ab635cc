-- Attributes of constraints of tables.
SELECT x.kind, n.nspname AS schema, c.relname AS name, k.conname AS part, x.detail
FROM unnest(:relations) AS scope (oid)
JOIN pg_class c ON c.oid = scope.oid
JOIN pg_namespace n ON n.oid = c.relnamespace
JOIN pg_constraint k ON k.conrelid = c.oid
LEFT JOIN pg_index i ON i.indexrelid = k.conindid AND k.contype IN ('p', 'u', 'x')
LEFT JOIN pg_class ic ON ic.oid = i.indexrelid
CROSS JOIN LATERAL (VALUES
  ('match type of foreign key', CASE WHEN k.contype = 'f' AND k.confmatchtype = 'f' THEN 'MATCH FULL' END),
--15+  ('nulls of primary key', CASE WHEN k.contype = 'p' AND i.indnullsnotdistinct THEN 'NULLS NOT DISTINCT' END),
--18+  ('enforcement of constraint', CASE WHEN NOT k.conenforced THEN 'NOT ENFORCED' END),
--18+  ('state of not-null constraint', CASE WHEN k.contype = 'n' THEN nullif(concat_ws(' ',
--18+     CASE WHEN NOT k.convalidated THEN 'NOT VALID' END, CASE WHEN k.connoinherit THEN 'NO INHERIT' END), '') END),
  ('index of constraint', CASE WHEN ic.relname <> k.conname THEN ic.relname::text END)
) AS x (kind, detail)
WHERE x.detail IS NOT NULL AND c.relkind = 'r' AND NOT c.relispartition
