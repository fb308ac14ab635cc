-- Partitioned tables and the like: relations that the model does not hold, with their columns. Indexes, constraints, triggers and what
-- tables have too are told by the other queries.
SELECT
  CASE
    WHEN c.relispartition THEN 'partition'
    WHEN c.relkind = 'f' THEN 'foreign table'
    ELSE 'partitioned table'
  END AS kind,
  n.nspname AS schema,
  c.relname AS name,
  NULL AS part,
  concat_ws(E'\n',
    (SELECT string_agg(concat_ws(' ', quote_ident(a.attname), format_type(a.atttypid, a.atttypmod),
         'COLLATE ' || (SELECT co.oid::regcollation::text FROM pg_collation co WHERE co.oid = a.attcollation AND a.attcollation <> t.typcollation),
         CASE WHEN a.attnotnull THEN 'NOT NULL' END,
         CASE a.attidentity WHEN 'a' THEN 'IDENTITY ALWAYS' WHEN 'd' THEN 'IDENTITY BY DEFAULT' END,
         CASE a.attgenerated WHEN 's' THEN 'STORED' WHEN 'v' THEN 'VIRTUAL' END,
         'DEFAULT ' || pg_get_expr(e.adbin, e.adrelid)), E',\n' ORDER BY a.attnum)
     FROM pg_attribute a
     JOIN pg_type t ON t.oid = a.atttypid
     LEFT JOIN pg_attrdef e ON e.adrelid = a.attrelid AND e.adnum = a.attnum
     WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped),
    'PARTITION BY ' || pg_get_partkeydef(c.oid),
    (SELECT 'PARTITION OF ' || i.inhparent::regclass || ' ' || pg_get_expr(c.relpartbound, c.oid)
     FROM pg_inherits i WHERE i.inhrelid = c.oid AND c.relispartition),
    (SELECT 'SERVER ' || quote_ident(s.srvname) || ' ' || coalesce(f.ftoptions::text, '')
     FROM pg_foreign_table f JOIN pg_foreign_server s ON s.oid = f.ftserver WHERE f.ftrelid = c.oid)
  ) AS detail
FROM unnest(:relations) AS scope (oid)
JOIN pg_class c ON c.oid = scope.oid
JOIN pg_namespace n ON n.oid = c.relnamespace
WHERE c.relkind NOT IN ('r', 'v', 'm') OR c.relispartition
