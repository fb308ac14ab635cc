-- before
CREATE TABLE party (id int PRIMARY KEY, name varchar(20), born date);
CREATE TABLE log (id int, name text);
CREATE VIEW people AS SELECT id, name FROM party;
CREATE RULE through AS ON INSERT TO people DO INSTEAD INSERT INTO party (id, name) VALUES (new.id, new.name);

-- after
CREATE TABLE party (id int PRIMARY KEY, name varchar(20), born date);
CREATE TABLE log (id int, name text);
CREATE VIEW people AS SELECT id, name, born FROM party;
CREATE RULE through AS ON INSERT TO people DO INSTEAD INSERT INTO party (id, name) VALUES (new.id, new.name);

-- changes
-- ~ view people as SELECT id, name, born FROM public.party

-- changes until 15
-- ~ view people as SELECT party.id, party.name, party.born FROM public.party
