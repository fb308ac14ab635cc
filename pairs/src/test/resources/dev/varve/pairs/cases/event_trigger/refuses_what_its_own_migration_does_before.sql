-- before
CREATE TABLE party (id int, name text);
CREATE TABLE gone (id int);
CREATE INDEX slow ON party (id);

-- after
CREATE SCHEMA app;
CREATE TABLE party (id int NOT NULL, name text);
CREATE INDEX quick ON party (name);
CREATE VIEW people AS SELECT name FROM party;
CREATE FUNCTION refuse() RETURNS event_trigger LANGUAGE plpgsql AS 'BEGIN RAISE EXCEPTION ''refused: %'', tg_tag; END';
CREATE EVENT TRIGGER refuse ON ddl_command_end EXECUTE FUNCTION refuse();

-- changes
-- - index party.slow
-- + schema app
-- - table gone
-- ~ column party.id not null
-- + index party.quick (name)
-- + view people as SELECT name FROM public.party
-- + function refuse() returns event_trigger
-- + event trigger refuse on ddl_command_end calls refuse

-- changes until 15
-- - index party.slow
-- + schema app
-- - table gone
-- ~ column party.id not null
-- + index party.quick (name)
-- + view people as SELECT party.name FROM public.party
-- + function refuse() returns event_trigger
-- + event trigger refuse on ddl_command_end calls refuse
