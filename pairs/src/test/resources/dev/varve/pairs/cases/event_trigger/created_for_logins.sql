-- since 17

-- before
CREATE FUNCTION watch() RETURNS event_trigger LANGUAGE plpgsql AS 'BEGIN END';

-- after
CREATE FUNCTION watch() RETURNS event_trigger LANGUAGE plpgsql AS 'BEGIN END';
CREATE EVENT TRIGGER watch ON login EXECUTE FUNCTION watch();

-- changes
-- + event trigger watch on login calls watch
