-- before
CREATE TABLE party (id int PRIMARY KEY, name varchar(20), born date);
CREATE VIEW people AS SELECT id FROM party;

-- after
CREATE TABLE party (id int PRIMARY KEY, name varchar(20), born date);
CREATE VIEW people AS SELECT id, name FROM party;
COMMENT ON COLUMN people.name IS 'New.';

-- changes
-- ~ view people as SELECT id, name FROM public.party
-- ~ column people.name comment 'New.'

-- changes until 15
-- ~ view people as SELECT party.id, party.name FROM public.party
-- ~ column people.name comment 'New.'
