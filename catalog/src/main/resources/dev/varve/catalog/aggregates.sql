-- Aggregates, but those of extensions.
SELECT
  n.nspname AS schema,
  p.proname AS name,
  a.aggkind AS form,
  ARRAY(SELECT format_type(t.type, NULL) FROM unnest(p.proargtypes::oid[]) WITH ORDINALITY AS t (type, number) ORDER BY t.number) AS types,
  p.proargmodes::text[] AS modes,
  p.proargnames AS names,
  array_fill(''::text, ARRAY[p.pronargs::integer]) AS defaults,
  a.aggnumdirectargs AS direct,
  format_type(p.prorettype, NULL) AS result,
  sn.nspname AS state_schema,
  s.proname AS state,
  format_type(a.aggtranstype, NULL) AS type,
  a.aggtransspace AS space,
  fn.nspname AS final_schema,
  f.proname AS final,
  a.aggfinalextra AS final_extra,
  a.aggfinalmodify AS final_modification,
  a.agginitval AS initial,
  msn.nspname AS moving_state_schema,
  ms.proname AS moving_state,
  format_type(nullif(a.aggmtranstype, 0), NULL) AS moving_type,
  a.aggmtransspace AS moving_space,
  mfn.nspname AS moving_final_schema,
  mf.proname AS moving_final,
  a.aggmfinalextra AS moving_final_extra,
  a.aggmfinalmodify AS moving_final_modification,
  a.aggminitval AS moving_initial,
  inn.nspname AS inverse_schema,
  i.proname AS inverse,
  cn.nspname AS combine_schema,
  c.proname AS combine,
  en.nspname AS serialize_schema,
  e.proname AS serialize,
  dn.nspname AS deserialize_schema,
  d.proname AS deserialize,
  opn.nspname AS sort_schema,
  op.oprname AS sort,
  p.proparallel AS parallel,
  text.description AS comment
FROM unnest(:schemas) AS scope (oid)
JOIN pg_namespace n ON n.oid = scope.oid
JOIN pg_proc p ON p.pronamespace = n.oid
JOIN pg_aggregate a ON a.aggfnoid = p.oid
JOIN pg_proc s ON s.oid = a.aggtransfn
JOIN pg_namespace sn ON sn.oid = s.pronamespace
LEFT JOIN pg_proc f ON f.oid = a.aggfinalfn
LEFT JOIN pg_namespace fn ON fn.oid = f.pronamespace
LEFT JOIN pg_proc ms ON ms.oid = a.aggmtransfn
LEFT JOIN pg_namespace msn ON msn.oid = ms.pronamespace
LEFT JOIN pg_proc mf ON mf.oid = a.aggmfinalfn
LEFT JOIN pg_namespace mfn ON mfn.oid = mf.pronamespace
LEFT JOIN pg_proc i ON i.oid = a.aggminvtransfn
LEFT JOIN pg_namespace inn ON inn.oid = i.pronamespace
LEFT JOIN pg_proc c ON c.oid = a.aggcombinefn
LEFT JOIN pg_namespace cn ON cn.oid = c.pronamespace
LEFT JOIN pg_proc e ON e.oid = a.aggserialfn
LEFT JOIN pg_namespace en ON en.oid = e.pronamespace
LEFT JOIN pg_proc d ON d.oid = a.aggdeserialfn
LEFT JOIN pg_namespace dn ON dn.oid = d.pronamespace
LEFT JOIN pg_operator op ON op.oid = a.aggsortop
LEFT JOIN pg_namespace opn ON opn.oid = op.oprnamespace
LEFT JOIN pg_description text ON text.classoid = 'pg_proc'::regclass AND text.objoid = p.oid
WHERE NOT EXISTS (
  SELECT FROM pg_depend x
  WHERE x.classid = 'pg_proc'::regclass AND x.objid = p.oid AND x.deptype = 'e')
