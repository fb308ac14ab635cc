-- before
CREATE TABLE party (id int PRIMARY KEY, name varchar(20), born date);
CREATE VIEW people AS SELECT id, name FROM party;
COMMENT ON VIEW people IS 'All.';
CREATE VIEW named AS SELECT name FROM people;

-- after
CREATE TABLE party (id int PRIMARY KEY, name text, born date);
CREATE VIEW people AS SELECT id, name FROM party;
COMMENT ON VIEW people IS 'All.';
CREATE VIEW named AS SELECT name FROM people;

-- changes
-- - view named
-- - view people
-- ~ column party.name type varchar(20) -> text
-- + view people as SELECT id, name FROM public.party comment 'All.'
-- + view named as SELECT name FROM public.people

-- changes until 15
-- - view named
-- - view people
-- ~ column party.name type varchar(20) -> text
-- + view people as SELECT party.id, party.name FROM public.party comment 'All.'
-- + view named as SELECT people.name FROM public.people
