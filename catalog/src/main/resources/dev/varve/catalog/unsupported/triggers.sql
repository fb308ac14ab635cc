-- Triggers and rules of partitioned tables and the like, event triggers that call a function of another schema; those that constraints and partitions have by themselves only where
-- somebody switched them.
SELECT
  CASE WHEN g.tgisinternal THEN 'switched-off trigger' ELSE 'trigger' END AS kind,
  n.nspname AS schema,
  c.relname AS name,
  CASE WHEN g.tgisinternal THEN coalesce(k.conname, '') || ' ' || g.tgtype ELSE g.tgname::text END AS part,
  concat_ws(' ',
    CASE WHEN NOT g.tgisinternal THEN pg_get_triggerdef(g.oid) END,
    CASE g.tgenabled WHEN 'D' THEN 'DISABLED' WHEN 'R' THEN 'REPLICA' WHEN 'A' THEN 'ALWAYS' END) AS detail
FROM unnest(:relations) AS scope (oid)
JOIN pg_class c ON c.oid = scope.oid
JOIN pg_namespace n ON n.oid = c.relnamespace
JOIN pg_trigger g ON g.tgrelid = c.oid
LEFT JOIN pg_trigger parent ON parent.oid = g.tgparentid
LEFT JOIN pg_constraint k ON k.oid = g.tgconstraint
WHERE CASE
  WHEN g.tgisinternal THEN g.tgenabled <> 'O' AND g.tgparentid = 0
  ELSE (g.tgparentid = 0 OR g.tgenabled <> parent.tgenabled)
    AND NOT (c.relkind = 'v' OR c.relkind = 'r' AND NOT c.relispartition)
END

UNION ALL
SELECT 'event trigger', '', e.evtname, NULL,
  concat_ws(' ', 'ON', e.evtevent, 'WHEN TAG IN ' || e.evttags::text, 'EXECUTE', e.evtfoid::regprocedure,
    CASE e.evtenabled WHEN 'D' THEN 'DISABLED' WHEN 'R' THEN 'REPLICA' WHEN 'A' THEN 'ALWAYS' END)
FROM pg_event_trigger e
JOIN pg_proc f ON f.oid = e.evtfoid
WHERE NOT f.pronamespace = ANY (:schemas) AND NOT EXISTS (
  SELECT FROM pg_depend d
  WHERE d.classid = 'pg_event_trigger'::regclass AND d.objid = e.oid AND d.deptype = 'e')

UNION ALL
SELECT 'rule', n.nspname, c.relname, r.rulename::text,
  concat_ws(' ', pg_get_ruledef(r.oid), CASE r.ev_enabled WHEN 'D' THEN 'DISABLED' WHEN 'R' THEN 'REPLICA' WHEN 'A' THEN 'ALWAYS' END)
FROM unnest(:relations) AS scope (oid)
JOIN pg_class c ON c.oid = scope.oid
JOIN pg_namespace n ON n.oid = c.relnamespace
JOIN pg_rewrite r ON r.ev_class = c.oid
WHERE r.rulename <> '_RETURN' AND NOT (c.relkind = 'v' OR c.relkind = 'r' AND NOT c.relispartition)
