-- Functions and procedures, but those of extensions and those that PostgreSQL makes with a range type.
SELECT
  n.nspname AS schema,
  p.proname AS name,
  p.prokind AS kind,
  ARRAY(SELECT format_type(a.type, NULL) FROM unnest(coalesce(p.proallargtypes, p.proargtypes::oid[])) WITH ORDINALITY AS a (type, number) ORDER BY a.number) AS types,
  p.proargmodes::text[] AS modes,
  p.proargnames AS names,
  ARRAY(SELECT coalesce(pg_get_function_arg_default(p.oid, a.number::integer), '')
    FROM unnest(coalesce(p.proallargtypes, p.proargtypes::oid[])) WITH ORDINALITY AS a (type, number) ORDER BY a.number) AS defaults,
  CASE WHEN p.prokind <> 'p' THEN format_type(p.prorettype, NULL) END AS result,
  p.proretset AS set,
  l.lanname AS language,
  p.prosrc AS source,
--14+  pg_get_function_sqlbody(p.oid) AS standard_body,
--13-  NULL AS standard_body,
  p.probin AS library,
  p.provolatile AS volatility,
  p.proisstrict AS strict,
  p.prosecdef AS security_definer,
  p.proleakproof AS leakproof,
  p.proparallel AS parallel,
  CASE WHEN p.procost <> CASE WHEN l.lanname IN ('internal', 'c') THEN 1 ELSE 100 END THEN p.procost::text END AS cost,
  CASE WHEN p.prorows <> CASE WHEN p.proretset THEN 1000 ELSE 0 END THEN p.prorows::text END AS rows,
  sn.nspname AS support_schema,
  s.proname AS support,
  p.proconfig AS settings,
  d.description AS comment
FROM unnest(:schemas) AS scope (oid)
JOIN pg_namespace n ON n.oid = scope.oid
JOIN pg_proc p ON p.pronamespace = n.oid
JOIN pg_language l ON l.oid = p.prolang
LEFT JOIN pg_proc s ON s.oid = p.prosupport
LEFT JOIN pg_namespace sn ON sn.oid = s.pronamespace
LEFT JOIN pg_description d ON d.classoid = 'pg_proc'::regclass AND d.objoid = p.oid
WHERE p.prokind <> 'a'
  AND NOT EXISTS (
    SELECT FROM pg_depend e
    WHERE e.classid = 'pg_proc'::regclass AND e.objid = p.oid AND e.deptype IN ('e', 'i'))
