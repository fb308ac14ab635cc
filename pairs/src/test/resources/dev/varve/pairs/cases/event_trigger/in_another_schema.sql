-- before
CREATE SCHEMA app;

-- after
CREATE SCHEMA app;
CREATE FUNCTION app.watch() RETURNS event_trigger LANGUAGE plpgsql AS 'BEGIN END';
CREATE EVENT TRIGGER watch ON ddl_command_end WHEN TAG IN ('CREATE TABLE') EXECUTE FUNCTION app.watch();

-- changes
-- + function app.watch() returns event_trigger
-- + event trigger watch on ddl_command_end of CREATE TABLE calls app.watch
