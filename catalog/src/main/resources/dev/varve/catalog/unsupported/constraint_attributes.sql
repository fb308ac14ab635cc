-- Attributes of constraints of tables.
SELECT x.kind, n.nspname AS schema, c.relname AS name, k.conname AS part, x.detail
FROM unnest(:relations) AS scope (oid)
JOIN pg_class c ON c.oid = scope.oid
JOIN pg_namespace n ON n.oid = c.relnamespace
JOIN pg_constraint k ON k.conrelid = c.oid
LEFT JOIN pg_index i ON i.indexrelid = k.conindid AND k.contype = 'p'
CROSS JOIN LATERAL (VALUES
--15+  ('nulls of primary key', CASE WHEN k.contype = 'p' AND i.indnullsnotdistinct THEN 'NULLS NOT DISTINCT' END),
--18+  ('enforcement of constraint', CASE WHEN NOT k.conenforced THEN 'NOT ENFORCED' END),
--18+  ('state of not-null constraint', CASE WHEN k.contype = 'n' THEN nullif(concat_ws(' ',
--18+     CASE WHEN NOT k.convalidated THEN 'NOT VALID' END, CASE WHEN k.connoinherit THEN 'NO INHERIT' END), '') END),
  ('match type of foreign key', CASE WHEN k.contype = 'f' AND k.confmatchtype = 'f' THEN 'MATCH FULL' END)
) AS x (kind, detail)
WHERE x.detail IS NOT NULL
  AND (
    k.confmatchtype = 'f'
--15+    OR k.contype = 'p' AND i.indnullsnotdistinct
--18+    OR k.contype = 'n' AND (k.connoinherit OR NOT k.convalidated) OR NOT k.conenforced
  )
  AND c.relkind = 'r' AND NOT c.relispartition
