-- before
CREATE TABLE party (id int PRIMARY KEY, name varchar(20), born date);
CREATE TABLE log (id int, name text);
CREATE VIEW people AS SELECT id, name FROM party;
CREATE RULE through AS ON INSERT TO people DO INSTEAD INSERT INTO party (id, name) VALUES (new.id, new.name);

-- after
CREATE TABLE party (id int PRIMARY KEY, name varchar(20), born date);
CREATE TABLE log (id int, name text);
CREATE VIEW people AS SELECT name, id FROM party;
CREATE RULE through AS ON INSERT TO people DO INSTEAD INSERT INTO party (id, name) VALUES (new.id, new.name);

-- changes
-- - rule through on people
-- - view people
-- + view people as SELECT name, id FROM public.party
-- + rule through on people on insert do instead INSERT INTO public.party (id, name) VALUES (new.id, new.name)

-- changes until 15
-- - rule through on people
-- - view people
-- + view people as SELECT party.name, party.id FROM public.party
-- + rule through on people on insert do instead INSERT INTO public.party (id, name) VALUES (new.id, new.name)
