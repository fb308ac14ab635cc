SELECT
  k.contypid AS domain,
  k.conname AS name,
  pg_get_expr(k.conbin, 0) AS condition,
  k.convalidated AS validated,
  d.description AS comment
FROM unnest(:schemas) AS scope (oid)
JOIN pg_type t ON t.typnamespace = scope.oid
JOIN pg_constraint k ON k.contypid = t.oid
LEFT JOIN pg_description d ON d.classoid = 'pg_constraint'::regclass AND d.objoid = k.oid
WHERE t.typtype = 'd' AND k.contype = 'c'
