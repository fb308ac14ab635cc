SELECT 'text search parser' AS kind, n.nspname AS schema, p.prsname::text AS name, NULL AS part,
  concat_ws(' ', 'START', p.prsstart, 'GETTOKEN', p.prstoken, 'END', p.prsend, 'HEADLINE ' || nullif(p.prsheadline, 0)::regproc, 'LEXTYPES', p.prslextype) AS detail
FROM unnest(:schemas) AS scope (oid)
JOIN pg_namespace n ON n.oid = scope.oid
JOIN pg_ts_parser p ON p.prsnamespace = n.oid
WHERE NOT EXISTS (
  SELECT FROM pg_depend e WHERE e.classid = 'pg_ts_parser'::regclass AND e.objid = p.oid AND e.deptype = 'e')

UNION ALL
SELECT 'text search template', n.nspname, t.tmplname, NULL,
  concat_ws(' ', 'INIT ' || nullif(t.tmplinit, 0)::regproc, 'LEXIZE', t.tmpllexize)
FROM unnest(:schemas) AS scope (oid)
JOIN pg_namespace n ON n.oid = scope.oid
JOIN pg_ts_template t ON t.tmplnamespace = n.oid
WHERE NOT EXISTS (
  SELECT FROM pg_depend e WHERE e.classid = 'pg_ts_template'::regclass AND e.objid = t.oid AND e.deptype = 'e')

UNION ALL
SELECT 'text search dictionary', n.nspname, d.dictname, NULL,
  concat_ws(' ', 'TEMPLATE', quote_ident(tn.nspname) || '.' || quote_ident(t.tmplname), d.dictinitoption)
FROM unnest(:schemas) AS scope (oid)
JOIN pg_namespace n ON n.oid = scope.oid
JOIN pg_ts_dict d ON d.dictnamespace = n.oid
JOIN pg_ts_template t ON t.oid = d.dicttemplate
JOIN pg_namespace tn ON tn.oid = t.tmplnamespace
WHERE NOT EXISTS (
  SELECT FROM pg_depend e WHERE e.classid = 'pg_ts_dict'::regclass AND e.objid = d.oid AND e.deptype = 'e')

UNION ALL
SELECT 'text search configuration', n.nspname, c.cfgname, NULL,
  concat_ws(E'\n', 'PARSER ' || quote_ident(pn.nspname) || '.' || quote_ident(p.prsname),
    (SELECT string_agg(m.maptokentype || ' ' || m.mapseqno || ' ' || m.mapdict::regdictionary, E'\n' ORDER BY m.maptokentype, m.mapseqno)
     FROM pg_ts_config_map m WHERE m.mapcfg = c.oid))
FROM unnest(:schemas) AS scope (oid)
JOIN pg_namespace n ON n.oid = scope.oid
JOIN pg_ts_config c ON c.cfgnamespace = n.oid
JOIN pg_ts_parser p ON p.oid = c.cfgparser
JOIN pg_namespace pn ON pn.oid = p.prsnamespace
WHERE NOT EXISTS (
  SELECT FROM pg_depend e WHERE e.classid = 'pg_ts_config'::regclass AND e.objid = c.oid AND e.deptype = 'e')
