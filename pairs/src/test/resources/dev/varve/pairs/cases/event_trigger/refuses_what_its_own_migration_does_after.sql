-- before
CREATE SCHEMA app;
CREATE TABLE party (id int NOT NULL, name text);
CREATE INDEX quick ON party (name);
CREATE VIEW people AS SELECT name FROM party;
CREATE FUNCTION refuse() RETURNS event_trigger LANGUAGE plpgsql AS 'BEGIN RAISE EXCEPTION ''refused: %'', tg_tag; END';
CREATE EVENT TRIGGER refuse ON ddl_command_end EXECUTE FUNCTION refuse();

-- after
CREATE TABLE party (id int, name text);
CREATE TABLE gone (id int);
CREATE INDEX slow ON party (id);
CREATE FUNCTION refuse() RETURNS event_trigger LANGUAGE plpgsql AS 'BEGIN RAISE EXCEPTION ''refused: %'', tg_tag; END';

-- changes
-- - event trigger refuse
-- - view people
-- - index party.quick
-- ~ column party.id null
-- + table gone
-- + index party.slow (id)
-- - schema app
