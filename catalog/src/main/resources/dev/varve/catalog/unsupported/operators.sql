-- Operators, their classes and families, and casts.
SELECT
  'operator' AS kind,
  n.nspname AS schema,
  o.oprname || '(' || concat_ws(', ', coalesce(format_type(nullif(o.oprleft, 0), NULL), 'NONE'),
    coalesce(format_type(nullif(o.oprright, 0), NULL), 'NONE')) || ')' AS name,
  NULL AS part,
  concat_ws(' ', 'FUNCTION ' || o.oprcode::regprocedure, 'RETURNS ' || format_type(o.oprresult, NULL),
    'COMMUTATOR ' || nullif(o.oprcom, 0)::regoperator, 'NEGATOR ' || nullif(o.oprnegate, 0)::regoperator,
    'RESTRICT ' || nullif(o.oprrest, 0)::regproc, 'JOIN ' || nullif(o.oprjoin, 0)::regproc,
    CASE WHEN o.oprcanhash THEN 'HASHES' END, CASE WHEN o.oprcanmerge THEN 'MERGES' END) AS detail
FROM unnest(:schemas) AS scope (oid)
JOIN pg_namespace n ON n.oid = scope.oid
JOIN pg_operator o ON o.oprnamespace = n.oid
WHERE NOT EXISTS (
  SELECT FROM pg_depend e
  WHERE e.classid = 'pg_operator'::regclass AND e.objid = o.oid AND e.deptype = 'e')

UNION ALL
SELECT 'operator class', n.nspname, o.opcname || ' USING ' || am.amname, NULL,
  concat_ws(' ', CASE WHEN o.opcdefault THEN 'DEFAULT' END, 'FOR TYPE', format_type(o.opcintype, NULL),
    'FAMILY ' || quote_ident(fn.nspname) || '.' || quote_ident(f.opfname), 'STORAGE ' || format_type(nullif(o.opckeytype, 0), NULL))
FROM unnest(:schemas) AS scope (oid)
JOIN pg_namespace n ON n.oid = scope.oid
JOIN pg_opclass o ON o.opcnamespace = n.oid
JOIN pg_am am ON am.oid = o.opcmethod
JOIN pg_opfamily f ON f.oid = o.opcfamily
JOIN pg_namespace fn ON fn.oid = f.opfnamespace
WHERE NOT EXISTS (
  SELECT FROM pg_depend e
  WHERE e.classid = 'pg_opclass'::regclass AND e.objid = o.oid AND e.deptype = 'e')

UNION ALL
SELECT 'operator family', n.nspname, f.opfname || ' USING ' || am.amname, NULL,
  concat_ws(E'\n',
    (SELECT string_agg(concat_ws(' ', 'OPERATOR', o.amopstrategy, o.amopopr::regoperator,
       'ORDER BY ' || (SELECT quote_ident(sn.nspname) || '.' || quote_ident(s.opfname) FROM pg_opfamily s JOIN pg_namespace sn ON sn.oid = s.opfnamespace WHERE s.oid = o.amopsortfamily)),
       E'\n' ORDER BY o.amopstrategy, o.amopopr::regoperator::text)
     FROM pg_amop o WHERE o.amopfamily = f.oid),
    (SELECT string_agg(concat_ws(' ', 'FUNCTION', p.amprocnum, '(' || format_type(p.amproclefttype, NULL) || ',', format_type(p.amprocrighttype, NULL) || ')', p.amproc::regprocedure),
       E'\n' ORDER BY p.amprocnum, p.amproc::regprocedure::text)
     FROM pg_amproc p WHERE p.amprocfamily = f.oid))
FROM unnest(:schemas) AS scope (oid)
JOIN pg_namespace n ON n.oid = scope.oid
JOIN pg_opfamily f ON f.opfnamespace = n.oid
JOIN pg_am am ON am.oid = f.opfmethod
WHERE NOT EXISTS (
  SELECT FROM pg_depend e
  WHERE e.classid = 'pg_opfamily'::regclass AND e.objid = f.oid AND e.deptype = 'e')

UNION ALL
SELECT 'cast', '', format_type(c.castsource, NULL) || ' AS ' || format_type(c.casttarget, NULL), NULL,
  concat_ws(' ', CASE c.castmethod WHEN 'f' THEN 'WITH FUNCTION ' || c.castfunc::regprocedure WHEN 'i' THEN 'WITH INOUT' ELSE 'WITHOUT FUNCTION' END,
    CASE c.castcontext WHEN 'a' THEN 'AS ASSIGNMENT' WHEN 'i' THEN 'AS IMPLICIT' END)
FROM pg_cast c
WHERE c.oid >= 16384
  AND NOT EXISTS (
    SELECT FROM pg_depend e
    WHERE e.classid = 'pg_cast'::regclass AND e.objid = c.oid AND e.deptype IN ('e', 'i'))
