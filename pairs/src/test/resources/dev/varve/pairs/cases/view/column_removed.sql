-- before
CREATE TABLE party (id int PRIMARY KEY, name varchar(20), born date);
CREATE VIEW people AS SELECT id, name FROM party;

-- after
CREATE TABLE party (id int PRIMARY KEY, name varchar(20), born date);
CREATE VIEW people AS SELECT id FROM party;

-- changes
-- - view people
-- + view people as SELECT id FROM public.party

-- changes until 15
-- - view people
-- + view people as SELECT party.id FROM public.party
