-- before
CREATE FUNCTION watch() RETURNS event_trigger LANGUAGE plpgsql AS 'BEGIN END';

-- after
CREATE FUNCTION watch() RETURNS event_trigger LANGUAGE plpgsql AS 'BEGIN END';
CREATE EVENT TRIGGER "Any""one" ON ddl_command_end EXECUTE FUNCTION watch();
ALTER EVENT TRIGGER "Any""one" ENABLE ALWAYS;

-- changes
-- + event trigger Any"one on ddl_command_end calls watch, always
