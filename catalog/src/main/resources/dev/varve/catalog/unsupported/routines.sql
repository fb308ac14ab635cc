-- Aggregates; and what functions and procedures have that the model does not hold.
SELECT
  'aggregate' AS kind,
  n.nspname AS schema,
  p.proname || '(' || pg_get_function_identity_arguments(p.oid) || ')' AS name,
  NULL AS part,
  (
    SELECT concat_ws(E'\n',
      pg_get_function_arguments(p.oid) || ' RETURNS ' || pg_get_function_result(p.oid), 'KIND ' || a.aggkind::text,
      'DIRECT ' || a.aggnumdirectargs, 'SFUNC ' || a.aggtransfn, 'FINALFUNC ' || a.aggfinalfn, 'COMBINEFUNC ' || a.aggcombinefn,
      'SERIALFUNC ' || a.aggserialfn, 'DESERIALFUNC ' || a.aggdeserialfn, 'MSFUNC ' || a.aggmtransfn, 'MINVFUNC ' || a.aggminvtransfn,
      'MFINALFUNC ' || a.aggmfinalfn, 'EXTRA ' || a.aggfinalextra || a.aggmfinalextra,
      'MODIFY ' || a.aggfinalmodify::text || a.aggmfinalmodify::text, 'SORTOP ' || a.aggsortop::regoperator,
      'STYPE ' || format_type(a.aggtranstype, NULL), 'SSPACE ' || a.aggtransspace, 'MSTYPE ' || format_type(nullif(a.aggmtranstype, 0), NULL),
      'MSSPACE ' || a.aggmtransspace, 'INITCOND ' || quote_literal(a.agginitval), 'MINITCOND ' || quote_literal(a.aggminitval),
      'PARALLEL ' || p.proparallel::text)
    FROM pg_aggregate a WHERE a.aggfnoid = p.oid) AS detail
FROM unnest(:schemas) AS scope (oid)
JOIN pg_namespace n ON n.oid = scope.oid
JOIN pg_proc p ON p.pronamespace = n.oid
WHERE p.prokind = 'a' AND NOT EXISTS (
  SELECT FROM pg_depend e
  WHERE e.classid = 'pg_proc'::regclass AND e.objid = p.oid AND e.deptype IN ('e', 'i'))

UNION ALL
SELECT
  'transforms of routine',
  n.nspname,
  p.proname || '(' || pg_get_function_identity_arguments(p.oid) || ')',
  NULL,
  (SELECT string_agg(format_type(t, NULL), ', ') FROM unnest(p.protrftypes) AS t)
FROM unnest(:schemas) AS scope (oid)
JOIN pg_namespace n ON n.oid = scope.oid
JOIN pg_proc p ON p.pronamespace = n.oid
WHERE p.protrftypes IS NOT NULL
