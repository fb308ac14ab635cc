-- Sequences but those of identity columns, and of columns of relations that are out of the scope.
SELECT
  'sequence' AS kind,
  n.nspname AS schema,
  c.relname AS name,
  NULL AS part,
  concat_ws(' ',
    CASE c.relpersistence WHEN 'u' THEN 'UNLOGGED' END,
    'AS', format_type(s.seqtypid, NULL), 'START', s.seqstart, 'INCREMENT', s.seqincrement, 'MINVALUE', s.seqmin,
    'MAXVALUE', s.seqmax, 'CACHE', s.seqcache, CASE WHEN s.seqcycle THEN 'CYCLE' END,
    'OWNED BY ' || d.refobjid::regclass || '.' || quote_ident(a.attname)) AS detail
FROM unnest(:schemas) AS scope (oid)
JOIN pg_namespace n ON n.oid = scope.oid
JOIN pg_class c ON c.relnamespace = n.oid AND c.relkind = 'S'
JOIN pg_sequence s ON s.seqrelid = c.oid
LEFT JOIN pg_depend d
  ON d.classid = 'pg_class'::regclass AND d.objid = c.oid AND d.refclassid = 'pg_class'::regclass
  AND d.deptype IN ('a', 'i')
LEFT JOIN pg_attribute a ON a.attrelid = d.refobjid AND a.attnum = d.refobjsubid
WHERE d.deptype IS DISTINCT FROM 'i' AND (d.refobjid IS NULL OR d.refobjid = ANY (:relations))
  AND NOT EXISTS (
    SELECT FROM pg_depend e
    WHERE e.classid = 'pg_class'::regclass AND e.objid = c.oid AND e.deptype = 'e')
