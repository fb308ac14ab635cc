-- before
CREATE TABLE party (id int);
CREATE FUNCTION refuse() RETURNS event_trigger LANGUAGE plpgsql AS 'BEGIN RAISE EXCEPTION ''refused: %'', tg_tag; END';
CREATE EVENT TRIGGER refuse ON ddl_command_end EXECUTE FUNCTION refuse();
ALTER EVENT TRIGGER refuse DISABLE;

-- after
CREATE TABLE party (id int, name text);
CREATE INDEX quick ON party (name);
CREATE FUNCTION refuse() RETURNS event_trigger LANGUAGE plpgsql AS 'BEGIN RAISE EXCEPTION ''refused: %'', tg_tag; END';
CREATE EVENT TRIGGER refuse ON ddl_command_end EXECUTE FUNCTION refuse();

-- changes
-- + column party.name text
-- + index party.quick (name)
-- ~ event trigger refuse origin
