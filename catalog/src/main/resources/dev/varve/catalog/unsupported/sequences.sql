-- Attributes of sequences, but those of identity columns.
SELECT
  a.kind || ' sequence' AS kind,
  n.nspname AS schema,
  c.relname AS name,
  NULL AS part,
  a.detail
FROM unnest(:schemas) AS scope (oid)
JOIN pg_namespace n ON n.oid = scope.oid
JOIN pg_class c ON c.relnamespace = n.oid AND c.relkind = 'S'
LEFT JOIN pg_depend o
  ON o.classid = 'pg_class'::regclass AND o.objid = c.oid AND o.refclassid = 'pg_class'::regclass
  AND o.deptype IN ('a', 'i')
LEFT JOIN pg_class t ON t.oid = o.refobjid
LEFT JOIN pg_attribute oa ON oa.attrelid = o.refobjid AND oa.attnum = o.refobjsubid
CROSS JOIN LATERAL (VALUES
  ('persistence of', CASE WHEN c.relpersistence = 'u' THEN 'UNLOGGED' END),
  ('owner of', CASE WHEN t.relkind <> 'r' OR t.relispartition
     THEN o.refobjid::regclass || '.' || quote_ident(oa.attname) END)
) AS a (kind, detail)
WHERE a.detail IS NOT NULL
  AND o.deptype IS DISTINCT FROM 'i' AND (o.refobjid IS NULL OR o.refobjid = ANY (:relations))
  AND NOT EXISTS (
    SELECT FROM pg_depend e
    WHERE e.classid = 'pg_class'::regclass AND e.objid = c.oid AND e.deptype = 'e')
