-- Drops everything that a dump of this database would hold. What belongs to an extension goes with it; an extension of
-- another role stays, since only its owner may drop it.
DO $$
DECLARE
  doomed text;
BEGIN
  FOR doomed IN SELECT format('EVENT TRIGGER %I', evtname) FROM pg_event_trigger e
      WHERE NOT EXISTS (SELECT FROM pg_depend WHERE classid = 'pg_event_trigger'::regclass AND objid = e.oid AND deptype = 'e') LOOP
    EXECUTE 'DROP ' || doomed;
  END LOOP;
  FOR doomed IN SELECT format('PUBLICATION %I', pubname) FROM pg_publication LOOP
    EXECUTE 'DROP ' || doomed;
  END LOOP;
  -- Before the extensions, since PostgreSQL stumbles over an index whose operator class goes in the same statement.
  FOR doomed IN SELECT format('TABLE IF EXISTS %I.%I', nspname, relname)
      FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
      WHERE relkind IN ('r', 'p') AND nspname !~ '^pg_' AND nspname <> 'information_schema'
        AND NOT EXISTS (SELECT FROM pg_depend WHERE classid = 'pg_class'::regclass AND objid = c.oid AND deptype = 'e') LOOP
    EXECUTE 'DROP ' || doomed || ' CASCADE';
  END LOOP;
  FOR doomed IN SELECT format('EXTENSION IF EXISTS %I', extname) FROM pg_extension
      WHERE extname <> 'plpgsql' AND pg_has_role(extowner, 'USAGE') LOOP
    EXECUTE 'DROP ' || doomed || ' CASCADE';
  END LOOP;
  FOR doomed IN SELECT format('SCHEMA IF EXISTS %I', nspname) FROM pg_namespace n
      WHERE nspname !~ '^pg_' AND nspname NOT IN ('information_schema', 'public')
        AND NOT EXISTS (SELECT FROM pg_extension WHERE extnamespace = n.oid) LOOP
    EXECUTE 'DROP ' || doomed || ' CASCADE';
  END LOOP;
  -- All names before the first goes, since one may take others along. What is a part of another goes with it.
  FOREACH doomed IN ARRAY ARRAY(SELECT type || ' IF EXISTS ' || identity
      FROM pg_depend d, pg_identify_object(classid, objid, objsubid)
      WHERE refclassid = 'pg_namespace'::regclass
        AND refobjid IN (SELECT oid FROM pg_namespace WHERE nspname !~ '^pg_' AND nspname <> 'information_schema')
        AND classid <> 'pg_extension'::regclass
        AND NOT EXISTS (
          SELECT FROM pg_depend WHERE classid = d.classid AND objid = d.objid AND deptype NOT IN ('n', 'a'))) LOOP
    EXECUTE 'DROP ' || doomed || ' CASCADE';
  END LOOP;
  FOR doomed IN SELECT format('SERVER IF EXISTS %I', srvname) FROM pg_foreign_server LOOP
    EXECUTE 'DROP ' || doomed || ' CASCADE';
  END LOOP;
  FOR doomed IN SELECT format('FOREIGN DATA WRAPPER IF EXISTS %I', fdwname) FROM pg_foreign_data_wrapper f
      WHERE NOT EXISTS (
        SELECT FROM pg_depend WHERE classid = 'pg_foreign_data_wrapper'::regclass AND objid = f.oid AND deptype = 'e') LOOP
    EXECUTE 'DROP ' || doomed || ' CASCADE';
  END LOOP;
  PERFORM lo_unlink(oid) FROM pg_largeobject_metadata;
END $$;
