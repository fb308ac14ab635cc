-- Drops everything that is in a schema; see TestDatabase.clear().
DO $$
DECLARE
  doomed text;
  public_owner text := (SELECT nspowner::regrole FROM pg_namespace WHERE nspname = 'public');
BEGIN
  -- PostgreSQL stumbles over an index whose operator class goes in the same statement.
  FOR doomed IN SELECT format('TABLE IF EXISTS %I.%I', nspname, relname)
      FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
      WHERE relkind IN ('r', 'p') AND nspname !~ '^pg_' AND nspname <> 'information_schema' LOOP
    EXECUTE 'DROP ' || doomed || ' CASCADE';
  END LOOP;
  FOR doomed IN SELECT format('SCHEMA %I', nspname) FROM pg_namespace
      WHERE nspname !~ '^pg_' AND nspname <> 'information_schema' LOOP
    EXECUTE 'DROP ' || doomed || ' CASCADE';
  END LOOP;
  FOR doomed IN SELECT format('EXTENSION %I', extname) FROM pg_extension
      WHERE extname <> 'plpgsql' LOOP
    EXECUTE 'DROP ' || doomed || ' CASCADE';
  END LOOP;
  CREATE SCHEMA public;
  EXECUTE 'ALTER SCHEMA public OWNER TO ' || coalesce(public_owner, current_user);
  GRANT USAGE ON SCHEMA public TO PUBLIC;
  IF current_setting('server_version_num')::int < 150000 THEN
    GRANT CREATE ON SCHEMA public TO PUBLIC;
  END IF;
  COMMENT ON SCHEMA public IS 'standard public schema';
END $$
