-- before
CREATE SCHEMA app;
CREATE FUNCTION app.watch() RETURNS event_trigger LANGUAGE plpgsql AS 'BEGIN END';
CREATE EVENT TRIGGER watch ON ddl_command_end WHEN TAG IN ('CREATE TABLE') EXECUTE FUNCTION app.watch();

-- after
CREATE SCHEMA app;
CREATE FUNCTION watch() RETURNS event_trigger LANGUAGE plpgsql AS 'BEGIN END';
CREATE EVENT TRIGGER watch ON ddl_command_end WHEN TAG IN ('CREATE TABLE') EXECUTE FUNCTION watch();

-- changes
-- - event trigger watch
-- - function app.watch()
-- + function watch() returns event_trigger
-- + event trigger watch on ddl_command_end of CREATE TABLE calls watch
