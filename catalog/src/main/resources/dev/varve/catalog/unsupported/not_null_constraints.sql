-- Named NOT NULL constraints, which PostgreSQL 18 brought; whether a name is the one that PostgreSQL makes, Java says.
SELECT n.nspname AS schema, c.relname AS name, a.attname AS part, k.conname AS constraint
FROM unnest(:relations) AS scope (oid)
JOIN pg_class c ON c.oid = scope.oid
JOIN pg_namespace n ON n.oid = c.relnamespace
JOIN pg_constraint k ON k.conrelid = c.oid AND k.contype = 'n'
JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum = k.conkey[1]
WHERE k.coninhcount = 0 AND k.conname <> concat(c.relname, '_', a.attname, '_not_null')
