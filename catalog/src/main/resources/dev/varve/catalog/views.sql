-- Views, and materialized ones; an option that is not set has the server's default.
SELECT
  c.oid,
  c.relkind = 'm' AS is_materialized,
  c.relispopulated AS populated,
  CASE WHEN c.relkind = 'm' THEN c.reloptions END AS parameters,
  n.nspname AS schema,
  c.relname AS name,
  pg_get_viewdef(c.oid) AS query,
  coalesce((SELECT o.option_value::boolean FROM pg_options_to_table(c.reloptions) AS o WHERE o.option_name = 'security_barrier'), false) AS security_barrier,
  coalesce((SELECT o.option_value::boolean FROM pg_options_to_table(c.reloptions) AS o WHERE o.option_name = 'security_invoker'), false) AS security_invoker,
  (SELECT o.option_value FROM pg_options_to_table(c.reloptions) AS o WHERE o.option_name = 'check_option') AS check_option,
  d.description AS comment
FROM unnest(:relations) AS scope (oid)
JOIN pg_class c ON c.oid = scope.oid
JOIN pg_namespace n ON n.oid = c.relnamespace
LEFT JOIN pg_description d ON d.classoid = 'pg_class'::regclass AND d.objoid = c.oid AND d.objsubid = 0
WHERE c.relkind IN ('v', 'm')
