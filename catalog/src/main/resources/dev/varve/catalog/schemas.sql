-- A schema of an extension comes with that; but others may have put objects into it.
SELECT
  n.oid,
  n.nspname AS name,
  quote_ident(n.nspname) AS crawled,
  EXISTS (
    SELECT FROM pg_depend e
    WHERE e.classid = 'pg_namespace'::regclass AND e.objid = n.oid AND e.deptype = 'e') AS of_extension,
  d.description AS comment
FROM pg_namespace n
LEFT JOIN pg_description d ON d.classoid = 'pg_namespace'::regclass AND d.objoid = n.oid
