-- before
CREATE TABLE party (id int PRIMARY KEY, name varchar(20), born date);
CREATE VIEW people WITH (security_barrier) AS SELECT id, name FROM party;

-- after
CREATE TABLE party (id int PRIMARY KEY, name varchar(20), born date);
CREATE VIEW people AS SELECT id, name FROM party WHERE id > 0 WITH LOCAL CHECK OPTION;

-- changes
-- ~ view people as SELECT id, name FROM public.party WHERE (id > 0)

-- changes until 15
-- ~ view people as SELECT party.id, party.name FROM public.party WHERE (party.id > 0)
