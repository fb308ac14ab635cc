-- What every database has and this one lacks, or has changed; and what somebody put into PostgreSQL's own schemas.
SELECT 'missing schema' AS kind, '' AS schema, 'public' AS name, NULL AS part, 'DROP SCHEMA' AS detail
WHERE NOT EXISTS (SELECT FROM pg_namespace n WHERE n.nspname = 'public')

UNION ALL
SELECT 'comment on schema', '', 'public', NULL, coalesce(d.description, 'NULL')
FROM pg_namespace n
LEFT JOIN pg_description d ON d.classoid = 'pg_namespace'::regclass AND d.objoid = n.oid
WHERE n.nspname = 'public' AND n.oid = ANY (:schemas) AND d.description IS DISTINCT FROM 'standard public schema'

UNION ALL
SELECT 'missing extension', '', 'plpgsql', NULL, 'DROP EXTENSION'
WHERE NOT EXISTS (SELECT FROM pg_extension e WHERE e.extname = 'plpgsql')

UNION ALL
SELECT 'comment on extension', '', e.extname::text, NULL, coalesce(d.description, 'NULL')
FROM pg_extension e
LEFT JOIN pg_description d ON d.classoid = 'pg_extension'::regclass AND d.objoid = e.oid
JOIN pg_available_extensions() AS a (name, default_version, comment) ON a.name = e.extname
WHERE d.description IS DISTINCT FROM a.comment

UNION ALL
SELECT 'in PostgreSQL''s own schema: ' || i.type, '', regexp_replace(i.identity, '(^| )public\.', '\1'), NULL, ''
FROM (
  SELECT 'pg_class'::regclass AS class, c.oid, c.relnamespace AS namespace FROM pg_class c WHERE c.relkind <> 'i' AND c.oid >= 16384
  UNION ALL SELECT 'pg_type'::regclass, t.oid, t.typnamespace FROM pg_type t
    WHERE t.oid >= 16384 AND t.typrelid = 0 AND NOT EXISTS (SELECT FROM pg_type e WHERE e.typarray = t.oid)
  UNION ALL SELECT 'pg_proc'::regclass, p.oid, p.pronamespace FROM pg_proc p WHERE p.oid >= 16384
  UNION ALL SELECT 'pg_operator'::regclass, o.oid, o.oprnamespace FROM pg_operator o WHERE o.oid >= 16384
  UNION ALL SELECT 'pg_opclass'::regclass, o.oid, o.opcnamespace FROM pg_opclass o WHERE o.oid >= 16384
  UNION ALL SELECT 'pg_opfamily'::regclass, o.oid, o.opfnamespace FROM pg_opfamily o WHERE o.oid >= 16384
  UNION ALL SELECT 'pg_collation'::regclass, c.oid, c.collnamespace FROM pg_collation c WHERE c.oid >= 16384
  UNION ALL SELECT 'pg_conversion'::regclass, c.oid, c.connamespace FROM pg_conversion c WHERE c.oid >= 16384
) AS o
CROSS JOIN LATERAL pg_identify_object(o.class, o.oid, 0) AS i
WHERE o.namespace IN ('pg_catalog'::regnamespace, 'information_schema'::regnamespace)
  AND NOT EXISTS (
    SELECT FROM pg_depend e WHERE e.classid = o.class AND e.objid = o.oid AND e.deptype IN ('e', 'i'))

UNION ALL
SELECT 'dependence on extension ' || e.extname || ' of ' || i.type, '', regexp_replace(i.identity, '(^| )public\.', '\1'), NULL, ''
FROM pg_depend d
JOIN pg_extension e ON e.oid = d.refobjid
CROSS JOIN LATERAL pg_identify_object(d.classid, d.objid, d.objsubid) AS i
WHERE d.refclassid = 'pg_extension'::regclass AND d.deptype = 'x'

UNION ALL
SELECT 'security label of ' || i.type, '', regexp_replace(i.identity, '(^| )public\.', '\1'), l.provider, l.label
FROM pg_seclabel l
CROSS JOIN LATERAL pg_identify_object(l.classoid, l.objoid, l.objsubid) AS i
WHERE i.type <> 'large object'
