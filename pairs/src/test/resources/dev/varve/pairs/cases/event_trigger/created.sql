-- before

-- after
CREATE FUNCTION watch() RETURNS event_trigger LANGUAGE plpgsql AS 'BEGIN END';
CREATE EVENT TRIGGER watch ON ddl_command_end WHEN TAG IN ('CREATE TABLE') EXECUTE FUNCTION watch();
COMMENT ON EVENT TRIGGER watch IS 'Watch.';

-- changes
-- + function watch() returns event_trigger
-- + event trigger watch on ddl_command_end of CREATE TABLE calls watch comment 'Watch.'
