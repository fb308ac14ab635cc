-- Comments on what the model does not hold. Those of PostgreSQL's own objects and of extensions are left out.
WITH held AS (
  SELECT 'pg_class'::regclass AS class, c.oid
  FROM unnest(:relations) AS scope (oid)
  JOIN pg_class c ON c.oid = scope.oid
  WHERE c.relkind = 'r' AND NOT c.relispartition

  UNION ALL
  SELECT 'pg_class'::regclass, i.indexrelid
  FROM unnest(:relations) AS scope (oid)
  JOIN pg_class c ON c.oid = scope.oid
  JOIN pg_index i ON i.indrelid = c.oid
  WHERE c.relkind = 'r' AND NOT c.relispartition AND i.indisvalid AND i.indisready AND i.indislive
    AND NOT EXISTS (
      SELECT FROM pg_constraint k WHERE k.conindid = i.indexrelid AND k.contype IN ('p', 'u', 'x'))

  UNION ALL
  SELECT 'pg_constraint'::regclass, k.oid
  FROM unnest(:relations) AS scope (oid)
  JOIN pg_class c ON c.oid = scope.oid
  JOIN pg_constraint k ON k.conrelid = c.oid
  WHERE c.relkind = 'r' AND NOT c.relispartition AND k.contype IN ('p', 'u', 'f', 'c')
--18+    AND NOT k.conperiod

  UNION ALL
  SELECT 'pg_type'::regclass, t.oid FROM pg_type t WHERE t.typtype = 'e'
)
SELECT 'comment on ' || i.type AS kind, '' AS schema, regexp_replace(i.identity, '(^| )public\.', '\1') AS name, NULL AS part, d.description AS detail
FROM pg_description d
LEFT JOIN pg_index x ON d.classoid = 'pg_class'::regclass AND x.indexrelid = d.objoid
LEFT JOIN pg_class c ON d.classoid = 'pg_class'::regclass AND c.oid = d.objoid
LEFT JOIN pg_depend s
  ON c.relkind = 'S' AND s.classid = 'pg_class'::regclass AND s.objid = c.oid
  AND s.refclassid = 'pg_class'::regclass AND s.refobjsubid > 0
LEFT JOIN pg_constraint k ON d.classoid = 'pg_constraint'::regclass AND k.oid = d.objoid
LEFT JOIN pg_trigger g ON d.classoid = 'pg_trigger'::regclass AND g.oid = d.objoid
LEFT JOIN pg_policy p ON d.classoid = 'pg_policy'::regclass AND p.oid = d.objoid
LEFT JOIN pg_rewrite r ON d.classoid = 'pg_rewrite'::regclass AND r.oid = d.objoid
CROSS JOIN LATERAL pg_identify_object(d.classoid, d.objoid, d.objsubid) AS i
LEFT JOIN pg_namespace n ON quote_ident(n.nspname) = i.schema
WHERE d.objoid >= 16384
  AND d.classoid NOT IN ('pg_namespace'::regclass, 'pg_extension'::regclass)
  AND (i.schema IS NULL OR n.oid = ANY (:schemas))
  AND (
    coalesce(x.indrelid, s.refobjid, nullif(k.conrelid, 0), g.tgrelid, p.polrelid, r.ev_class,
      CASE WHEN c.relkind NOT IN ('S', 'c') THEN c.oid END) = ANY (:relations)
    OR coalesce(x.indrelid, s.refobjid, nullif(k.conrelid, 0), g.tgrelid, p.polrelid, r.ev_class,
      CASE WHEN c.relkind NOT IN ('S', 'c') THEN c.oid END) IS NULL)
  AND NOT EXISTS (SELECT FROM held h WHERE h.class = d.classoid AND h.oid = d.objoid)
  AND NOT EXISTS (
    SELECT FROM pg_depend e WHERE e.classid = d.classoid AND e.objid = d.objoid AND e.deptype = 'e')
