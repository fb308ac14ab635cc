-- before
CREATE TABLE party (id int PRIMARY KEY, name varchar(20), born date);
CREATE VIEW people AS SELECT id, name FROM party;

-- after
CREATE TABLE party (id int PRIMARY KEY, name varchar(20), born date);
CREATE SCHEMA app;
CREATE VIEW app.people AS SELECT id, name FROM party;

-- changes
-- - view people
-- + schema app
-- + view app.people as SELECT id, name FROM public.party

-- changes until 15
-- - view people
-- + schema app
-- + view app.people as SELECT party.id, party.name FROM public.party
