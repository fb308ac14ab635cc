-- before
CREATE FUNCTION watch() RETURNS event_trigger LANGUAGE plpgsql AS 'BEGIN END';
CREATE EVENT TRIGGER watch ON table_rewrite EXECUTE FUNCTION watch();

-- after
CREATE FUNCTION watch() RETURNS event_trigger LANGUAGE plpgsql AS 'BEGIN END';
CREATE EVENT TRIGGER watch ON table_rewrite WHEN TAG IN ('ALTER TABLE') EXECUTE FUNCTION watch();

-- changes
-- - event trigger watch
-- + event trigger watch on table_rewrite of ALTER TABLE calls watch
