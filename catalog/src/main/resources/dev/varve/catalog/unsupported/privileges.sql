-- Privileges that are not those that an object has from its creation: what was granted, and what was revoked. An object
-- of PostgreSQL or an extension has them as in pg_init_privs, the schema public as initdb gives them. Those of
-- information_schema nobody notes, and pg_dump leaves them out too.
WITH object (class, oid, sub, kind, schema, name, part, owner, acl, created) AS (
  SELECT 'pg_class'::regclass, c.oid, 0, 'privileges of ' || CASE c.relkind WHEN 'r' THEN 'table' WHEN 'p' THEN 'partitioned table' WHEN 'v' THEN 'view'
      WHEN 'm' THEN 'materialized view' WHEN 'S' THEN 'sequence' ELSE 'foreign table' END, n.nspname, c.relname::text, NULL, c.relowner, c.relacl,
    acldefault(CASE c.relkind WHEN 'S' THEN 's' ELSE 'r' END::"char", c.relowner)
  FROM pg_class c
  JOIN pg_namespace n ON n.oid = c.relnamespace
  WHERE c.relacl IS NOT NULL AND (
    c.oid = ANY (:relations)
    OR c.relkind = 'S' AND n.oid = ANY (:schemas) AND NOT EXISTS (
      SELECT FROM pg_depend d
      WHERE d.classid = 'pg_class'::regclass AND d.objid = c.oid AND d.refclassid = 'pg_class'::regclass
        AND d.refobjsubid > 0 AND d.refobjid <> ALL (:relations))
    OR n.nspname = 'pg_catalog'
    OR EXISTS (SELECT FROM pg_depend e WHERE e.classid = 'pg_class'::regclass AND e.objid = c.oid AND e.deptype = 'e'))

  UNION ALL
  SELECT 'pg_class'::regclass, c.oid, a.attnum, 'privileges of column', n.nspname, c.relname, a.attname, c.relowner, a.attacl,
    acldefault('c', c.relowner)
  FROM pg_attribute a
  JOIN pg_class c ON c.oid = a.attrelid
  JOIN pg_namespace n ON n.oid = c.relnamespace
  WHERE a.attacl IS NOT NULL AND NOT a.attisdropped AND (
    c.oid = ANY (:relations) OR n.nspname = 'pg_catalog'
    OR EXISTS (SELECT FROM pg_depend e WHERE e.classid = 'pg_class'::regclass AND e.objid = c.oid AND e.deptype = 'e'))

  UNION ALL
  SELECT 'pg_proc'::regclass, p.oid, 0, 'privileges of routine', n.nspname,
    p.proname || '(' || pg_get_function_identity_arguments(p.oid) || ')', NULL, p.proowner, p.proacl, acldefault('f', p.proowner)
  FROM pg_proc p
  JOIN pg_namespace n ON n.oid = p.pronamespace
  WHERE p.proacl IS NOT NULL AND (n.oid = ANY (:schemas) OR n.nspname = 'pg_catalog')

  UNION ALL
  SELECT 'pg_type'::regclass, t.oid, 0, 'privileges of type', n.nspname, t.typname, NULL, t.typowner, t.typacl,
    acldefault('T', t.typowner)
  FROM pg_type t
  JOIN pg_namespace n ON n.oid = t.typnamespace
  WHERE t.typacl IS NOT NULL AND (n.oid = ANY (:schemas) OR n.nspname = 'pg_catalog')

  UNION ALL
  SELECT 'pg_namespace'::regclass, n.oid, 0, 'privileges of schema', '', n.nspname, NULL, n.nspowner, n.nspacl,
    acldefault('n', n.nspowner)
--14-    || CASE WHEN n.nspname = 'public' THEN ARRAY[makeaclitem(0, n.nspowner, 'CREATE', false)] END
    || CASE WHEN n.nspname = 'public' THEN ARRAY[makeaclitem(0, n.nspowner, 'USAGE', false)] END
  FROM pg_namespace n
  WHERE n.nspacl IS NOT NULL AND (n.oid = ANY (:schemas) OR n.nspname = 'pg_catalog')

  UNION ALL
  SELECT 'pg_language'::regclass, l.oid, 0, 'privileges of language', '', l.lanname, NULL, l.lanowner, l.lanacl, acldefault('l', l.lanowner)
  FROM pg_language l WHERE l.lanacl IS NOT NULL

  UNION ALL
  SELECT 'pg_foreign_data_wrapper'::regclass, w.oid, 0, 'privileges of foreign-data wrapper', '', w.fdwname, NULL, w.fdwowner, w.fdwacl, acldefault('F', w.fdwowner)
  FROM pg_foreign_data_wrapper w WHERE w.fdwacl IS NOT NULL

  UNION ALL
  SELECT 'pg_foreign_server'::regclass, s.oid, 0, 'privileges of foreign server', '', s.srvname, NULL, s.srvowner, s.srvacl, acldefault('S', s.srvowner)
  FROM pg_foreign_server s WHERE s.srvacl IS NOT NULL
),
initial AS (
  SELECT o.*, CASE WHEN o.class = 'pg_namespace'::regclass AND o.name = 'public' THEN o.created ELSE coalesce(i.initprivs, o.created) END AS base
  FROM object o
  LEFT JOIN pg_init_privs i ON i.classoid = o.class AND i.objoid = o.oid AND i.objsubid = o.sub
)
SELECT i.kind, i.schema, i.name, i.part, p.detail
FROM initial i
CROSS JOIN LATERAL (
  SELECT string_agg(concat_ws(' ', d.verb, d.privilege_type,
    CASE WHEN d.verb = 'GRANT' THEN 'TO' ELSE 'FROM' END,
    CASE d.grantee WHEN 0 THEN 'PUBLIC' WHEN i.owner THEN 'CURRENT OWNER' ELSE quote_ident(pg_get_userbyid(d.grantee)) END,
    CASE WHEN d.is_grantable THEN 'WITH GRANT OPTION' END), '; ' ORDER BY d.verb, pg_get_userbyid(d.grantee), d.privilege_type) AS detail
  FROM (
    SELECT 'GRANT' AS verb, granted.* FROM (
      SELECT grantee, privilege_type, is_grantable FROM aclexplode(i.acl)
      EXCEPT SELECT grantee, privilege_type, is_grantable FROM aclexplode(i.base)) AS granted
    UNION ALL
    SELECT 'REVOKE', revoked.* FROM (
      SELECT grantee, privilege_type, is_grantable FROM aclexplode(i.base)
      EXCEPT SELECT grantee, privilege_type, is_grantable FROM aclexplode(i.acl)) AS revoked
  ) AS d
) AS p
WHERE i.acl <> i.base AND p.detail IS NOT NULL

UNION ALL
SELECT 'default privileges on', '',
  concat_ws(' ',
    CASE d.defaclobjtype WHEN 'r' THEN 'tables' WHEN 'S' THEN 'sequences' WHEN 'f' THEN 'routines' WHEN 'T' THEN 'types'
      WHEN 'n' THEN 'schemas' ELSE 'large objects' END,
    'of ' || pg_get_userbyid(d.defaclrole), 'in ' || n.nspname),
  NULL,
  d.defaclacl::text
FROM pg_default_acl d
LEFT JOIN pg_namespace n ON n.oid = d.defaclnamespace
WHERE d.defaclnamespace = 0 OR d.defaclnamespace = ANY (:schemas)
