-- What depends on types, tables and columns so that PostgreSQL lets nobody drop them or change their type: views,
-- functions, triggers, policies, domains, composite types, columns of other relations, and the like. Not: defaults,
-- constraints and indexes of tables, which plans take care of.
WITH target (class, oid, sub, schema, name, part) AS (
  SELECT 'pg_type'::regclass, form.oid, 0, n.nspname, t.typname, NULL
  FROM pg_type t
  JOIN pg_namespace n ON n.oid = t.typnamespace
  CROSS JOIN LATERAL unnest(ARRAY[t.oid, t.typarray]) AS form (oid)
  WHERE t.typtype IN ('e', 'd') AND form.oid <> 0

  UNION ALL
  SELECT 'pg_type'::regclass, form.oid, 0, n.nspname, c.relname, NULL
  FROM pg_class c
  JOIN pg_namespace n ON n.oid = c.relnamespace
  JOIN pg_type t ON t.oid = c.reltype
  CROSS JOIN LATERAL unnest(ARRAY[t.oid, t.typarray]) AS form (oid)
  WHERE c.relkind IN ('r', 'c') AND form.oid <> 0

  UNION ALL
  SELECT 'pg_class'::regclass, c.oid, 0, n.nspname, c.relname, NULL
  FROM pg_class c
  JOIN pg_namespace n ON n.oid = c.relnamespace
  WHERE c.relkind = 'r'

  UNION ALL
  SELECT 'pg_class'::regclass, c.oid, a.attnum, n.nspname, c.relname, a.attname
  FROM pg_class c
  JOIN pg_namespace n ON n.oid = c.relnamespace
  JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
  WHERE c.relkind = 'r'
)
SELECT DISTINCT
  t.schema,
  t.name,
  t.part,
  i.type || ' ' || regexp_replace(i.identity, '(^|[ (,])public\.', '\1', 'g') AS dependent,
  CASE WHEN c.relkind = 'r' THEN cn.nspname END AS table_schema,
  CASE WHEN c.relkind = 'r' THEN c.relname END AS table_name
FROM target t
JOIN pg_depend d ON d.refclassid = t.class AND d.refobjid = t.oid AND d.refobjsubid = t.sub AND d.deptype = 'n'
LEFT JOIN pg_rewrite r ON d.classid = 'pg_rewrite'::regclass AND r.oid = d.objid AND r.rulename = '_RETURN'
LEFT JOIN pg_class c ON d.classid = 'pg_class'::regclass AND c.oid = d.objid
LEFT JOIN pg_namespace cn ON cn.oid = c.relnamespace
LEFT JOIN pg_constraint k ON d.classid = 'pg_constraint'::regclass AND k.oid = d.objid
CROSS JOIN LATERAL pg_identify_object(
  CASE WHEN r.oid IS NULL THEN d.classid ELSE 'pg_class'::regclass END,
  coalesce(r.ev_class, d.objid),
  CASE WHEN c.relkind = 'c' THEN 0 ELSE d.objsubid END) AS i
WHERE d.classid <> 'pg_attrdef'::regclass
  AND k.oid IS NULL
  AND coalesce(c.relkind NOT IN ('i', 'I', 'S'), true)
  AND t.schema NOT IN ('pg_catalog', 'information_schema')
