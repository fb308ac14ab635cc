-- Collations and conversions between encodings.
SELECT 'collation' AS kind, n.nspname AS schema, c.collname::text AS name, NULL AS part,
  concat_ws(' ', 'PROVIDER', c.collprovider::text, CASE WHEN NOT c.collisdeterministic THEN 'NOT DETERMINISTIC' END,
    'LC_COLLATE ' || quote_literal(c.collcollate), 'LC_CTYPE ' || quote_literal(c.collctype),
    'LOCALE ' || quote_literal(coalesce(to_jsonb(c) ->> 'colliculocale', to_jsonb(c) ->> 'colllocale')),
    'RULES ' || quote_literal(to_jsonb(c) ->> 'collicurules')
  ) AS detail
FROM unnest(:schemas) AS scope (oid)
JOIN pg_namespace n ON n.oid = scope.oid
JOIN pg_collation c ON c.collnamespace = n.oid
WHERE NOT EXISTS (
  SELECT FROM pg_depend e WHERE e.classid = 'pg_collation'::regclass AND e.objid = c.oid AND e.deptype = 'e')

UNION ALL
SELECT 'conversion', n.nspname, c.conname, NULL,
  concat_ws(' ', CASE WHEN c.condefault THEN 'DEFAULT' END, 'FOR', pg_encoding_to_char(c.conforencoding), 'TO', pg_encoding_to_char(c.contoencoding), 'FROM', c.conproc)
FROM unnest(:schemas) AS scope (oid)
JOIN pg_namespace n ON n.oid = scope.oid
JOIN pg_conversion c ON c.connamespace = n.oid
WHERE NOT EXISTS (
  SELECT FROM pg_depend e WHERE e.classid = 'pg_conversion'::regclass AND e.objid = c.oid AND e.deptype = 'e')
