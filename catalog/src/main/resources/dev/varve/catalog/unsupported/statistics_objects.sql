SELECT
  'statistics object' AS kind,
  n.nspname AS schema,
  s.stxname AS name,
  NULL AS part,
  concat_ws(' ', pg_get_statisticsobjdef(s.oid), 'STATISTICS ' || nullif(s.stxstattarget, -1)) AS detail
FROM unnest(:relations) AS scope (oid)
JOIN pg_statistic_ext s ON s.stxrelid = scope.oid
JOIN pg_namespace n ON n.oid = s.stxnamespace
WHERE NOT EXISTS (
  SELECT FROM pg_depend e
  WHERE e.classid = 'pg_statistic_ext'::regclass AND e.objid = s.oid AND e.deptype = 'e')
