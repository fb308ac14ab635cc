-- Identity columns whose sequence is not the one that PostgreSQL makes by itself; whether a name is, Java says.
SELECT
  n.nspname AS schema,
  c.relname AS name,
  a.attname AS part,
  CASE WHEN sc.relnamespace = c.relnamespace THEN sc.relname END AS sequence,
  nullif(concat_ws(' ',
    CASE WHEN sc.relnamespace <> c.relnamespace THEN sc.oid::regclass::text END,
    CASE WHEN s.seqtypid <> a.atttypid THEN 'AS ' || format_type(s.seqtypid, NULL) END,
    CASE WHEN sc.relpersistence <> c.relpersistence
      THEN CASE sc.relpersistence WHEN 'u' THEN 'UNLOGGED' ELSE 'LOGGED' END END), '') AS detail
FROM unnest(:relations) AS scope (oid)
JOIN pg_class c ON c.oid = scope.oid
JOIN pg_namespace n ON n.oid = c.relnamespace
JOIN pg_depend d
  ON d.refclassid = 'pg_class'::regclass AND d.refobjid = c.oid
  AND d.classid = 'pg_class'::regclass AND d.deptype = 'i'
JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum = d.refobjsubid
JOIN pg_class sc ON sc.oid = d.objid
JOIN pg_sequence s ON s.seqrelid = sc.oid
