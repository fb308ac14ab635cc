-- Constraints that the model does not hold, and all those of relations that it does not hold.
SELECT
  CASE
    WHEN k.contype = 'x' THEN 'exclusion constraint'
    WHEN c.relkind = 'r' AND NOT c.relispartition THEN 'temporal constraint'
    ELSE 'constraint'
  END AS kind,
  n.nspname AS schema,
  c.relname AS name,
  k.conname AS part,
  concat_ws(' ', pg_get_constraintdef(k.oid), CASE WHEN NOT k.convalidated THEN 'NOT VALIDATED' END) AS detail
FROM unnest(:relations) AS scope (oid)
JOIN pg_class c ON c.oid = scope.oid
JOIN pg_namespace n ON n.oid = c.relnamespace
JOIN pg_constraint k ON k.conrelid = c.oid
WHERE k.contype IN ('p', 'u', 'f', 'c', 'x') AND k.conparentid = 0 AND k.conislocal
  AND (c.relkind <> 'r' OR c.relispartition OR k.contype = 'x'
--18+    OR k.conperiod
  )
