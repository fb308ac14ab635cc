-- Drops everything that is in a schema; see TestDatabase.clear().
DO $$
DECLARE
  doomed text;
  public_owner text := (SELECT nspowner::regrole FROM pg_namespace WHERE nspname = 'public');
  may_create text := CASE WHEN current_setting('server_version_num')::int < 150000 THEN 'C' ELSE '' END;
  -- Each schema that comes or goes costs all sessions of the database all their plans.
  public_is_new boolean := EXISTS (SELECT FROM pg_namespace
      WHERE nspname = 'public' AND nspacl::text = format('{%1$s=UC/%1$s,=U%2$s/%1$s}', public_owner, may_create)
      AND obj_description(oid, 'pg_namespace') = 'standard public schema');
BEGIN
  -- PostgreSQL stumbles over an index whose operator class goes in the same statement.
  FOR doomed IN SELECT format('TABLE IF EXISTS %I.%I', nspname, relname)
      FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
      WHERE relkind IN ('r', 'p') AND nspname !~ '^pg_' AND nspname <> 'information_schema' LOOP
    EXECUTE 'DROP ' || doomed || ' CASCADE';
  END LOOP;
  FOR doomed IN SELECT format('SCHEMA %I', nspname) FROM pg_namespace
      WHERE nspname !~ '^pg_' AND nspname <> 'information_schema' AND NOT (nspname = 'public' AND public_is_new) LOOP
    EXECUTE 'DROP ' || doomed || ' CASCADE';
  END LOOP;
  FOR doomed IN SELECT format('EXTENSION %I', extname) FROM pg_extension
      WHERE extname <> 'plpgsql' LOOP
    EXECUTE 'DROP ' || doomed || ' CASCADE';
  END LOOP;
  IF public_is_new THEN
    -- All names before the first goes, since one may take others along. What is a part of another goes with it.
    FOREACH doomed IN ARRAY ARRAY(SELECT type || ' IF EXISTS ' || identity
        FROM pg_depend d, pg_identify_object(classid, objid, objsubid)
        WHERE refclassid = 'pg_namespace'::regclass AND refobjid = 'public'::regnamespace AND NOT EXISTS (
            SELECT FROM pg_depend WHERE classid = d.classid AND objid = d.objid AND deptype NOT IN ('n', 'a'))) LOOP
      EXECUTE 'DROP ' || doomed || ' CASCADE';
    END LOOP;
    RETURN;
  END IF;
  CREATE SCHEMA public;
  EXECUTE 'ALTER SCHEMA public OWNER TO ' || coalesce(public_owner, current_user);
  GRANT USAGE ON SCHEMA public TO PUBLIC;
  IF may_create <> '' THEN
    GRANT CREATE ON SCHEMA public TO PUBLIC;
  END IF;
  COMMENT ON SCHEMA public IS 'standard public schema';
END $$
