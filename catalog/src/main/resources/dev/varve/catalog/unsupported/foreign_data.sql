-- Foreign-data wrappers, servers and user mappings; of these without values, which hold passwords.
SELECT 'foreign-data wrapper' AS kind, '' AS schema, w.fdwname::text AS name, NULL AS part,
  concat_ws(' ', 'HANDLER ' || nullif(w.fdwhandler, 0)::regproc, 'VALIDATOR ' || nullif(w.fdwvalidator, 0)::regproc, 'OPTIONS ' || w.fdwoptions::text) AS detail
FROM pg_foreign_data_wrapper w
WHERE NOT EXISTS (
  SELECT FROM pg_depend e WHERE e.classid = 'pg_foreign_data_wrapper'::regclass AND e.objid = w.oid AND e.deptype = 'e')

UNION ALL
SELECT 'foreign server', '', s.srvname, NULL,
  concat_ws(' ', 'TYPE ' || quote_literal(s.srvtype), 'VERSION ' || quote_literal(s.srvversion), 'FOREIGN DATA WRAPPER ' || quote_ident(w.fdwname), 'OPTIONS ' || s.srvoptions::text)
FROM pg_foreign_server s
JOIN pg_foreign_data_wrapper w ON w.oid = s.srvfdw
WHERE NOT EXISTS (
  SELECT FROM pg_depend e WHERE e.classid = 'pg_foreign_server'::regclass AND e.objid = s.oid AND e.deptype = 'e')

UNION ALL
SELECT 'user mapping', '', m.usename || ' on ' || m.srvname, NULL,
  'OPTIONS ' || (SELECT string_agg(split_part(o, '=', 1), ', ' ORDER BY o) FROM unnest(m.umoptions) AS option (o))
FROM pg_user_mappings m
