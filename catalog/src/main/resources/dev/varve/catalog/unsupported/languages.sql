-- Languages, access methods and transforms.
SELECT 'language' AS kind, '' AS schema, l.lanname::text AS name, NULL AS part,
  concat_ws(' ', CASE WHEN l.lanpltrusted THEN 'TRUSTED' END, 'HANDLER ' || nullif(l.lanplcallfoid, 0)::regproc, 'INLINE ' || nullif(l.laninline, 0)::regproc, 'VALIDATOR ' || nullif(l.lanvalidator, 0)::regproc) AS detail
FROM pg_language l
WHERE l.oid >= 16384
  AND NOT EXISTS (
    SELECT FROM pg_depend e WHERE e.classid = 'pg_language'::regclass AND e.objid = l.oid AND e.deptype = 'e')

UNION ALL
SELECT 'access method', '', a.amname, NULL, concat_ws(' ', 'TYPE', a.amtype::text, 'HANDLER', a.amhandler)
FROM pg_am a
WHERE a.oid >= 16384
  AND NOT EXISTS (SELECT FROM pg_depend e WHERE e.classid = 'pg_am'::regclass AND e.objid = a.oid AND e.deptype = 'e')

UNION ALL
SELECT 'transform', '', format_type(t.trftype, NULL) || ' of ' || l.lanname, NULL,
  concat_ws(' ', 'FROM SQL ' || nullif(t.trffromsql, 0)::regprocedure, 'TO SQL ' || nullif(t.trftosql, 0)::regprocedure)
FROM pg_transform t
JOIN pg_language l ON l.oid = t.trflang
WHERE NOT EXISTS (
  SELECT FROM pg_depend e WHERE e.classid = 'pg_transform'::regclass AND e.objid = t.oid AND e.deptype = 'e')
