-- Comments on what the model does not hold. Those of PostgreSQL's own objects and of extensions are left out. What belongs
-- to a relation is in the scope if that is.
SELECT
  'comment on ' || i.type AS kind,
  '' AS schema,
  regexp_replace(i.identity, '(^| )public\.', '\1') AS name,
  NULL AS part,
  d.description AS detail
FROM pg_description d
LEFT JOIN pg_class c ON d.classoid = 'pg_class'::regclass AND c.oid = d.objoid
LEFT JOIN pg_index x ON x.indexrelid = c.oid
LEFT JOIN pg_depend s
  ON c.relkind = 'S' AND s.classid = 'pg_class'::regclass AND s.objid = c.oid
  AND s.refclassid = 'pg_class'::regclass AND s.refobjsubid > 0
LEFT JOIN pg_type t ON d.classoid = 'pg_type'::regclass AND t.oid = d.objoid
LEFT JOIN pg_class tc ON tc.oid = nullif(t.typrelid, 0)
LEFT JOIN pg_constraint k ON d.classoid = 'pg_constraint'::regclass AND k.oid = d.objoid
LEFT JOIN pg_trigger g ON d.classoid = 'pg_trigger'::regclass AND g.oid = d.objoid
LEFT JOIN pg_proc f ON d.classoid = 'pg_proc'::regclass AND f.oid = d.objoid
LEFT JOIN pg_policy p ON d.classoid = 'pg_policy'::regclass AND p.oid = d.objoid
LEFT JOIN pg_event_trigger e ON d.classoid = 'pg_event_trigger'::regclass AND e.oid = d.objoid
LEFT JOIN pg_proc ef ON ef.oid = e.evtfoid
LEFT JOIN pg_rewrite r ON d.classoid = 'pg_rewrite'::regclass AND r.oid = d.objoid
LEFT JOIN pg_class o ON o.oid = coalesce(
  x.indrelid, s.refobjid, nullif(k.conrelid, 0), g.tgrelid, p.polrelid, r.ev_class,
  CASE WHEN c.relkind NOT IN ('S', 'c') THEN c.oid END)
CROSS JOIN LATERAL pg_identify_object(d.classoid, d.objoid, d.objsubid) AS i
LEFT JOIN pg_namespace n ON quote_ident(n.nspname) = i.schema
WHERE d.objoid >= 16384
  AND d.classoid NOT IN ('pg_namespace'::regclass, 'pg_extension'::regclass)
  AND NOT coalesce(t.typtype IN ('e', 'd') OR tc.relkind = 'c', false)
  AND NOT coalesce(k.contypid <> 0 AND k.contype = 'c', false)
  AND NOT coalesce(c.relkind = 'S' AND s.deptype IS DISTINCT FROM 'i', false)
  AND NOT coalesce(c.relkind IN ('v', 'm', 'c'), false)
  AND NOT coalesce(o.relkind = 'm' AND x.indisvalid, false)
  AND f.oid IS NULL
  AND NOT coalesce(NOT g.tgisinternal AND g.tgparentid = 0 AND (o.relkind = 'v' OR o.relkind = 'r' AND NOT o.relispartition), false)
  AND NOT coalesce(ef.pronamespace = ANY (:schemas), false)
  AND NOT coalesce(r.rulename <> '_RETURN' AND (o.relkind = 'v' OR o.relkind = 'r' AND NOT o.relispartition), false)
  AND NOT coalesce(
    o.relkind = 'r' AND NOT o.relispartition AND (
      c.relkind = 'r'
      OR k.contype IN ('p', 'u', 'f', 'c')
--18+        AND NOT k.conperiod
      OR x.indisvalid AND x.indisready AND x.indislive AND NOT EXISTS (
        SELECT FROM pg_constraint ik
        WHERE ik.conrelid = x.indrelid AND ik.conindid = x.indexrelid AND ik.contype IN ('p', 'u', 'x'))), false)
  AND (o.oid IS NULL OR o.oid = ANY (:relations))
  AND (i.schema IS NULL OR n.oid = ANY (:schemas))
  AND NOT EXISTS (
    SELECT FROM pg_depend m WHERE m.classid = d.classoid AND m.objid = d.objoid AND m.deptype = 'e')
