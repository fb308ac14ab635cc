-- before
CREATE TABLE party (id int PRIMARY KEY, name varchar(20), born date);
CREATE TABLE log (id int, name text);
CREATE VIEW people AS SELECT id, name FROM party;
CREATE RULE through AS ON INSERT TO people DO INSTEAD INSERT INTO party (id, name) VALUES (new.id, new.name) RETURNING id, name;

-- after
CREATE TABLE party (id int PRIMARY KEY, name text, born date);
CREATE TABLE log (id int, name text);
CREATE VIEW people AS SELECT id, name FROM party;
CREATE RULE through AS ON INSERT TO people DO INSTEAD INSERT INTO party (id, name) VALUES (new.id, new.name) RETURNING id, name;

-- changes
-- - rule through on people
-- - view people
-- ~ column party.name type varchar(20) -> text
-- + view people as SELECT id, name FROM public.party
-- + rule through on people on insert do instead INSERT INTO public.party (id, name) VALUES (new.id, new.name) RETURNING party.id, party.name

-- changes until 15
-- - rule through on people
-- - view people
-- ~ column party.name type varchar(20) -> text
-- + view people as SELECT party.id, party.name FROM public.party
-- + rule through on people on insert do instead INSERT INTO public.party (id, name) VALUES (new.id, new.name) RETURNING party.id, party.name
