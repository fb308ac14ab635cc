-- Types but enum types, and those that PostgreSQL makes with a relation or another type.
SELECT
  CASE
    WHEN NOT t.typisdefined THEN 'shell type'
    WHEN t.typtype = 'd' THEN 'domain'
    WHEN t.typtype = 'c' THEN 'composite type'
    WHEN t.typtype = 'r' THEN 'range type'
    ELSE 'base type'
  END AS kind,
  n.nspname AS schema,
  t.typname AS name,
  NULL AS part,
  CASE t.typtype
    WHEN 'd' THEN concat_ws(E'\n',
      format_type(t.typbasetype, t.typtypmod),
      (SELECT 'COLLATE ' || t.typcollation::regcollation FROM pg_type b WHERE b.oid = t.typbasetype AND b.typcollation <> t.typcollation),
      CASE WHEN t.typnotnull THEN 'NOT NULL' END,
      'DEFAULT ' || coalesce(pg_get_expr(t.typdefaultbin, 0), t.typdefault),
      (SELECT string_agg(concat_ws(' ', quote_ident(k.conname), pg_get_constraintdef(k.oid), CASE WHEN NOT k.convalidated THEN 'NOT VALIDATED' END), E'\n' ORDER BY k.conname)
       FROM pg_constraint k WHERE k.contypid = t.oid))
    WHEN 'c' THEN
      (SELECT string_agg(concat_ws(' ', quote_ident(a.attname), format_type(a.atttypid, a.atttypmod),
         (SELECT 'COLLATE ' || a.attcollation::regcollation FROM pg_type b WHERE b.oid = a.atttypid AND b.typcollation <> a.attcollation)), E',\n' ORDER BY a.attnum)
       FROM pg_attribute a WHERE a.attrelid = t.typrelid AND a.attnum > 0 AND NOT a.attisdropped)
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
WHERE t.typtype NOT IN ('e', 'm')
  AND (t.typtype <> 'c' OR EXISTS (SELECT FROM pg_class c WHERE c.oid = t.typrelid AND c.relkind = 'c'))
  AND NOT EXISTS (SELECT FROM pg_type element WHERE element.typarray = t.oid)
  AND NOT EXISTS (
    SELECT FROM pg_depend e
    WHERE e.classid = 'pg_type'::regclass AND e.objid = t.oid AND e.deptype = 'e')
