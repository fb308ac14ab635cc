-- before
CREATE TABLE party (id int PRIMARY KEY, name varchar(20), born date);
CREATE VIEW people AS SELECT id, name FROM party;

-- after
CREATE TABLE party (id int PRIMARY KEY, name varchar(20), born date);
CREATE VIEW people AS SELECT id, name::text AS name FROM party;

-- changes
-- - view people
-- + view people as SELECT id, (name)::text AS name FROM public.party

-- changes until 15
-- - view people
-- + view people as SELECT party.id, (party.name)::text AS name FROM public.party
