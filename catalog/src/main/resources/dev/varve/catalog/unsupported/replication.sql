-- Publications, and subscriptions without their connections, which hold passwords.
SELECT 'publication' AS kind, '' AS schema, p.pubname::text AS name, NULL AS part,
  concat_ws(' ',
    CASE WHEN p.puballtables THEN 'FOR ALL TABLES' END,
    'FOR TABLE ' || (
      SELECT string_agg(concat_ws(' ', r.prrelid::regclass::text
--15+        , '(' || (SELECT string_agg(quote_ident(a.attname), ', ' ORDER BY a.attnum) FROM pg_attribute a WHERE a.attrelid = r.prrelid AND a.attnum = ANY (r.prattrs)) || ')'
--15+        , 'WHERE ' || pg_get_expr(r.prqual, r.prrelid)
      ), ', ' ORDER BY r.prrelid::regclass::text)
      FROM pg_publication_rel r WHERE r.prpubid = p.oid),
--15+    'FOR TABLES IN SCHEMA ' || (SELECT string_agg(s.pnnspid::regnamespace::text, ', ' ORDER BY s.pnnspid::regnamespace::text) FROM pg_publication_namespace s WHERE s.pnpubid = p.oid),
    CASE WHEN p.pubinsert THEN 'INSERT' END, CASE WHEN p.pubupdate THEN 'UPDATE' END, CASE WHEN p.pubdelete THEN 'DELETE' END,
--18+    'GENERATED COLUMNS ' || p.pubgencols::text,
    CASE WHEN p.pubtruncate THEN 'TRUNCATE' END, CASE WHEN p.pubviaroot THEN 'VIA ROOT' END) AS detail
FROM pg_publication p
WHERE NOT EXISTS (
  SELECT FROM pg_depend e WHERE e.classid = 'pg_publication'::regclass AND e.objid = p.oid AND e.deptype = 'e')

UNION ALL
SELECT 'subscription', '', s.subname, NULL,
  concat_ws(' ', CASE WHEN NOT s.subenabled THEN 'DISABLED' END, 'SLOT ' || quote_ident(s.subslotname), 'PUBLICATION ' || array_to_string(s.subpublications, ', '))
FROM pg_subscription s
WHERE s.subdbid = (SELECT d.oid FROM pg_database d WHERE d.datname = current_database())
