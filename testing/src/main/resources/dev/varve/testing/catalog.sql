-- Every schema object of this database that belongs to no extension, one line each; see CatalogText.
-- Columns that only some versions have are read through to_jsonb, so that one text serves 13 to 18.
WITH
ns AS (
  SELECT oid, nspname FROM pg_namespace
  WHERE nspname !~ '^pg_' AND nspname <> 'information_schema'
    AND NOT EXISTS (SELECT FROM pg_depend d WHERE d.classid = 'pg_namespace'::regclass AND d.objid = pg_namespace.oid AND d.deptype = 'e')
),
rel AS (
  SELECT c.*, quote_ident(ns.nspname) || '.' || quote_ident(c.relname) AS name
  FROM pg_class c JOIN ns ON ns.oid = c.relnamespace
  CROSS JOIN (SELECT ?::text[] AS names) AS left_out
  WHERE c.relname <> ALL (left_out.names) AND ns.nspname || '.' || c.relname <> ALL (left_out.names)
    AND NOT EXISTS (SELECT FROM pg_depend d WHERE d.classid = 'pg_class'::regclass AND d.objid = c.oid AND d.deptype = 'e')
),
tab AS (SELECT * FROM rel WHERE relkind IN ('r', 'p', 'f', 'v', 'm')),
con AS (
  SELECT c.oid, c.contype, tab.name || '.' || quote_ident(c.conname) || ' ' || pg_get_constraintdef(c.oid)
    || CASE WHEN c.convalidated THEN '' ELSE ' [not validated]' END
    || CASE WHEN c.condeferred THEN ' [deferred]' WHEN c.condeferrable THEN ' [deferrable]' ELSE '' END AS line
  FROM pg_constraint c JOIN tab ON tab.oid = c.conrelid
  WHERE c.contype <> 't'
),
ty AS (
  SELECT t.*, quote_ident(ns.nspname) || '.' || quote_ident(t.typname) AS name
  FROM pg_type t JOIN ns ON ns.oid = t.typnamespace
  WHERE NOT EXISTS (SELECT FROM pg_depend d WHERE d.classid = 'pg_type'::regclass AND d.objid = t.oid AND d.deptype = 'e')
),
line (text) AS (
  SELECT 'schema ' || quote_ident(nspname) FROM ns

  UNION ALL
  SELECT 'extension ' || quote_ident(extname) || ' ' || extversion || ' in ' || quote_ident(n.nspname)
  FROM pg_extension e JOIN pg_namespace n ON n.oid = e.extnamespace

  UNION ALL
  SELECT 'enum ' || ty.name || ' (' || coalesce((SELECT string_agg(quote_literal(enumlabel), ', ' ORDER BY enumsortorder) FROM pg_enum WHERE enumtypid = ty.oid), '') || ')'
  FROM ty WHERE typtype = 'e'

  UNION ALL
  SELECT 'domain ' || ty.name || ' ' || format_type(typbasetype, typtypmod)
    || CASE WHEN typnotnull THEN ' not null' ELSE '' END || coalesce(' default ' || typdefault, '')
    || coalesce((SELECT string_agg(' ' || quote_ident(conname) || ' ' || pg_get_constraintdef(c.oid), '' ORDER BY conname) FROM pg_constraint c WHERE contypid = ty.oid), '')
  FROM ty WHERE typtype = 'd'

  UNION ALL
  SELECT CASE relkind WHEN 'r' THEN 'table ' WHEN 'p' THEN 'partitioned table ' WHEN 'f' THEN 'foreign table ' WHEN 'v' THEN 'view ' ELSE 'materialized view ' END || name
    || CASE relpersistence WHEN 'u' THEN ' unlogged' ELSE '' END
    || coalesce(' with (' || array_to_string(reloptions, ', ') || ')', '')
    || CASE WHEN relrowsecurity THEN ' row security' ELSE '' END || CASE WHEN relforcerowsecurity THEN ' forced' ELSE '' END
    || coalesce(' partition by ' || pg_get_partkeydef(oid), '') || coalesce(' partition ' || pg_get_expr(relpartbound, oid), '')
    || coalesce((SELECT ' inherits ' || string_agg(inhparent::regclass::text, ', ' ORDER BY inhseqno) FROM pg_inherits WHERE inhrelid = tab.oid), '')
    || CASE WHEN relkind IN ('v', 'm') THEN ' as' || pg_get_viewdef(oid) ELSE '' END
  FROM tab

  UNION ALL
  SELECT 'column ' || tab.name || '.' || quote_ident(a.attname) || ' ' || format_type(a.atttypid, a.atttypmod)
    || CASE WHEN a.attcollation <> t.typcollation THEN ' collate ' || (SELECT quote_ident(cn.nspname) || '.' || quote_ident(co.collname) FROM pg_collation co JOIN pg_namespace cn ON cn.oid = co.collnamespace WHERE co.oid = a.attcollation) ELSE '' END
    || CASE WHEN a.attnotnull THEN ' not null' ELSE '' END
    || CASE a.attgenerated
         WHEN 's' THEN ' generated stored as (' || pg_get_expr(d.adbin, d.adrelid) || ')'
         WHEN 'v' THEN ' generated virtual as (' || pg_get_expr(d.adbin, d.adrelid) || ')'
         ELSE coalesce(' default ' || pg_get_expr(d.adbin, d.adrelid), '') END
    || CASE a.attidentity WHEN 'a' THEN ' identity always' WHEN 'd' THEN ' identity by default' ELSE '' END
    || CASE WHEN a.attstorage <> t.typstorage THEN ' storage ' || a.attstorage::text ELSE '' END
    || coalesce(' compression ' || nullif(to_jsonb(a) ->> 'attcompression', ''), '')
    || coalesce(' statistics ' || nullif(to_jsonb(a) ->> 'attstattarget', '-1'), '')
  FROM tab
  JOIN pg_attribute a ON a.attrelid = tab.oid AND a.attnum > 0 AND NOT a.attisdropped
  JOIN pg_type t ON t.oid = a.atttypid
  LEFT JOIN pg_attrdef d ON d.adrelid = a.attrelid AND d.adnum = a.attnum

  UNION ALL
  SELECT CASE contype WHEN 'p' THEN 'primary key ' WHEN 'f' THEN 'foreign key ' WHEN 'u' THEN 'unique ' WHEN 'c' THEN 'check ' WHEN 'x' THEN 'exclusion ' WHEN 'n' THEN 'not null ' ELSE 'constraint ' END || line
  FROM con

  UNION ALL
  SELECT 'index ' || tab.name || ' ' || pg_get_indexdef(i.indexrelid)
    || CASE WHEN i.indisvalid THEN '' ELSE ' [invalid]' END || CASE WHEN i.indisclustered THEN ' [clustered]' ELSE '' END
    || CASE WHEN i.indisreplident THEN ' [replica identity]' ELSE '' END
  FROM pg_index i JOIN tab ON tab.oid = i.indrelid

  UNION ALL
  SELECT 'sequence ' || rel.name || ' ' || format_type(s.seqtypid, NULL) || ' start ' || s.seqstart || ' increment ' || s.seqincrement
    || ' min ' || s.seqmin || ' max ' || s.seqmax || ' cache ' || s.seqcache || CASE WHEN s.seqcycle THEN ' cycle' ELSE '' END
    || coalesce((
         SELECT CASE d.deptype WHEN 'i' THEN ' identity of ' ELSE ' owned by ' END || tab.name || '.' || quote_ident(a.attname)
         FROM pg_depend d JOIN tab ON tab.oid = d.refobjid JOIN pg_attribute a ON a.attrelid = d.refobjid AND a.attnum = d.refobjsubid
         WHERE d.classid = 'pg_class'::regclass AND d.objid = rel.oid AND d.refclassid = 'pg_class'::regclass AND d.deptype IN ('a', 'i')), '')
  FROM rel JOIN pg_sequence s ON s.seqrelid = rel.oid
  WHERE NOT EXISTS (
    SELECT FROM pg_depend d WHERE d.classid = 'pg_class'::regclass AND d.objid = rel.oid AND d.refclassid = 'pg_class'::regclass
      AND d.deptype IN ('a', 'i') AND d.refobjid NOT IN (SELECT oid FROM tab))

  UNION ALL
  SELECT 'trigger ' || tab.name || ' ' || pg_get_triggerdef(g.oid) || CASE g.tgenabled WHEN 'O' THEN '' ELSE ' [' || g.tgenabled::text || ']' END
  FROM pg_trigger g JOIN tab ON tab.oid = g.tgrelid WHERE NOT g.tgisinternal

  UNION ALL
  SELECT 'rule ' || pg_get_ruledef(r.oid) || CASE r.ev_enabled WHEN 'O' THEN '' ELSE ' [' || r.ev_enabled::text || ']' END
  FROM pg_rewrite r JOIN tab ON tab.oid = r.ev_class WHERE r.rulename <> '_RETURN'

  UNION ALL
  SELECT concat_ws(' ', 'event trigger', quote_ident(e.evtname), 'on', e.evtevent, e.evttags::text, 'calls', e.evtfoid::regprocedure,
    CASE e.evtenabled WHEN 'O' THEN NULL ELSE '[' || e.evtenabled::text || ']' END)
  FROM pg_event_trigger e
  WHERE NOT EXISTS (SELECT FROM pg_depend d WHERE d.classid = 'pg_event_trigger'::regclass AND d.objid = e.oid AND d.deptype = 'e')

  UNION ALL
  SELECT 'policy ' || tab.name || '.' || quote_ident(p.polname) || ' for ' || p.polcmd::text || CASE WHEN p.polpermissive THEN '' ELSE ' restrictive' END
    || ' to ' || p.polroles::text || coalesce(' using ' || pg_get_expr(p.polqual, p.polrelid), '') || coalesce(' check ' || pg_get_expr(p.polwithcheck, p.polrelid), '')
  FROM pg_policy p JOIN tab ON tab.oid = p.polrelid

  UNION ALL
  SELECT 'routine ' || pg_get_functiondef(p.oid)
  FROM pg_proc p JOIN ns ON ns.oid = p.pronamespace
  WHERE p.prokind <> 'a' AND NOT EXISTS (SELECT FROM pg_depend d WHERE d.classid = 'pg_proc'::regclass AND d.objid = p.oid AND d.deptype = 'e')

  UNION ALL
  SELECT 'aggregate ' || quote_ident(ns.nspname) || '.' || quote_ident(p.proname) || '(' || pg_get_function_arguments(p.oid) || ')'
    || ' returns ' || format_type(p.prorettype, NULL) || ' parallel ' || p.proparallel::text
    || ' ' || (SELECT string_agg(a.key || '=' || CASE WHEN a.key LIKE '%type' THEN format_type(a.value::oid, NULL) WHEN a.key = 'aggsortop' THEN a.value::oid::regoperator::text ELSE a.value END, ' ' ORDER BY a.key)
               FROM jsonb_each_text(to_jsonb(g) - 'aggfnoid') AS a)
  FROM pg_proc p JOIN ns ON ns.oid = p.pronamespace JOIN pg_aggregate g ON g.aggfnoid = p.oid
  WHERE NOT EXISTS (SELECT FROM pg_depend d WHERE d.classid = 'pg_proc'::regclass AND d.objid = p.oid AND d.deptype = 'e')

  UNION ALL
  SELECT 'comment ' || o.type || ' ' || o.identity || ' is ' || quote_literal(c.description)
  FROM pg_description c CROSS JOIN LATERAL pg_identify_object(c.classoid, c.objoid, c.objsubid) AS o
  WHERE (c.objoid >= 16384 OR (c.classoid = 'pg_namespace'::regclass AND c.objoid = to_regnamespace('public')))
    AND NOT EXISTS (SELECT FROM pg_depend d WHERE d.classid = c.classoid AND d.objid = c.objoid AND d.deptype = 'e')
    AND (c.classoid <> 'pg_class'::regclass OR c.objoid IN (SELECT oid FROM rel))
    AND (c.classoid <> 'pg_constraint'::regclass OR c.objoid IN (SELECT oid FROM con)
         OR EXISTS (SELECT FROM pg_constraint k WHERE k.oid = c.objoid AND k.contypid <> 0))
)
SELECT text FROM line ORDER BY text COLLATE "C"
