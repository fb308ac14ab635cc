-- Types but enum types, domains and composite types, and those that PostgreSQL makes with a relation or another type.
SELECT
  CASE
    WHEN NOT t.typisdefined THEN 'shell type'
    WHEN t.typtype = 'r' THEN 'range type'
    ELSE 'base type'
  END AS kind,
  n.nspname AS schema,
  t.typname AS name,
  NULL AS part,
  CASE t.typtype
    WHEN 'r' THEN
      (SELECT concat_ws(E'\n', 'SUBTYPE ' || format_type(r.rngsubtype, NULL),
         (SELECT 'SUBTYPE_OPCLASS ' || quote_ident(on_.nspname) || '.' || quote_ident(o.opcname) FROM pg_opclass o JOIN pg_namespace on_ ON on_.oid = o.opcnamespace WHERE o.oid = r.rngsubopc),
         'COLLATION ' || nullif(r.rngcollation, 0)::regcollation,
         'CANONICAL ' || nullif(r.rngcanonical, 0)::regproc,
--14+         'MULTIRANGE_TYPE_NAME ' || format_type(r.rngmultitypid, NULL),
         'SUBTYPE_DIFF ' || nullif(r.rngsubdiff, 0)::regproc)
       FROM pg_range r WHERE r.rngtypid = t.oid)
    ELSE concat_ws(E'\n', 'INPUT ' || t.typinput, 'OUTPUT ' || t.typoutput, 'RECEIVE ' || nullif(t.typreceive, 0)::regproc,
      'SEND ' || nullif(t.typsend, 0)::regproc, 'TYPMOD_IN ' || nullif(t.typmodin, 0)::regproc, 'TYPMOD_OUT ' || nullif(t.typmodout, 0)::regproc,
      'ANALYZE ' || nullif(t.typanalyze, 0)::regproc, 'INTERNALLENGTH ' || t.typlen, 'PASSEDBYVALUE ' || t.typbyval,
--14+      'SUBSCRIPT ' || nullif(t.typsubscript, 0)::regproc,
      'ALIGNMENT ' || t.typalign::text, 'STORAGE ' || t.typstorage::text, 'CATEGORY ' || t.typcategory::text, 'PREFERRED ' || t.typispreferred,
      'DEFAULT ' || quote_literal(t.typdefault), 'ELEMENT ' || format_type(nullif(t.typelem, 0), NULL), 'DELIMITER ' || t.typdelim::text,
      'COLLATABLE ' || (t.typcollation <> 0))
  END AS detail
FROM unnest(:schemas) AS scope (oid)
JOIN pg_namespace n ON n.oid = scope.oid
JOIN pg_type t ON t.typnamespace = n.oid
WHERE t.typtype NOT IN ('c', 'd', 'e', 'm')
  AND NOT EXISTS (SELECT FROM pg_type element WHERE element.typarray = t.oid)
  AND NOT EXISTS (
    SELECT FROM pg_depend e
    WHERE e.classid = 'pg_type'::regclass AND e.objid = t.oid AND e.deptype = 'e')
