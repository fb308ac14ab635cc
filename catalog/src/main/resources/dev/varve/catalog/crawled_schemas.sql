-- For SchemaCrawler: every schema but those of PostgreSQL; and one that is always there.
SELECT NULL::text AS "CATALOG_NAME", quote_ident(n.nspname) AS "SCHEMA_NAME"
FROM pg_namespace n
WHERE n.nspname = 'pg_catalog' OR n.nspname !~ '^pg_' AND n.nspname <> 'information_schema'
