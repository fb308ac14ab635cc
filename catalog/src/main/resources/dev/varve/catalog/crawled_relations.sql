-- For SchemaCrawler: tables, views and the like, but those of extensions.
SELECT
  NULL::text AS "TABLE_CAT",
  quote_ident(n.nspname) AS "TABLE_SCHEM",
  quote_ident(c.relname) AS "TABLE_NAME",
  CASE
    WHEN c.relispartition THEN 'PARTITION'
    WHEN c.relkind = 'r' THEN 'TABLE'
    WHEN c.relkind = 'p' THEN 'PARTITIONED TABLE'
    WHEN c.relkind = 'f' THEN 'FOREIGN TABLE'
    WHEN c.relkind = 'v' THEN 'VIEW'
    ELSE 'MATERIALIZED VIEW'
  END AS "TABLE_TYPE",
  NULL::text AS "REMARKS",
  c.oid::bigint AS "OID"
FROM pg_class c
JOIN pg_namespace n ON n.oid = c.relnamespace
WHERE c.relkind IN ('r', 'p', 'f', 'v', 'm')
  AND n.nspname !~ '^pg_' AND n.nspname <> 'information_schema'
  AND NOT EXISTS (
    SELECT FROM pg_depend d
    WHERE d.classid = 'pg_class'::regclass AND d.objid = c.oid AND d.deptype = 'e')
