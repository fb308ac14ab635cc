-- What functions and procedures have that the model does not hold.
SELECT
  'transforms of routine' AS kind,
  n.nspname AS schema,
  p.proname || '(' || pg_get_function_identity_arguments(p.oid) || ')' AS name,
  NULL AS part,
  (SELECT string_agg(format_type(t, NULL), ', ') FROM unnest(p.protrftypes) AS t) AS detail
FROM unnest(:schemas) AS scope (oid)
JOIN pg_namespace n ON n.oid = scope.oid
JOIN pg_proc p ON p.pronamespace = n.oid
WHERE p.protrftypes IS NOT NULL
