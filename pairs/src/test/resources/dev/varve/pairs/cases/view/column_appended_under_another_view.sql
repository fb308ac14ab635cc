-- before
CREATE TABLE party (id int PRIMARY KEY, name varchar(20), born date);
CREATE VIEW people AS SELECT id FROM party;
CREATE VIEW more AS SELECT id FROM people;
COMMENT ON VIEW more IS 'More.';

-- after
CREATE TABLE party (id int PRIMARY KEY, name varchar(20), born date);
CREATE VIEW people AS SELECT id, name FROM party;
CREATE VIEW more AS SELECT id FROM people;
COMMENT ON VIEW more IS 'More.';

-- changes
-- ~ view people as SELECT id, name FROM public.party

-- changes until 15
-- ~ view people as SELECT party.id, party.name FROM public.party
