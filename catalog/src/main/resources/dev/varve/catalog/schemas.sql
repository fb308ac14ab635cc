SELECT n.oid, n.nspname AS name, quote_ident(n.nspname) AS crawled, d.description AS comment
FROM pg_namespace n
LEFT JOIN pg_description d ON d.classoid = 'pg_namespace'::regclass AND d.objoid = n.oid
