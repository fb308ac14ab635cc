-- before
CREATE TYPE address AS (street text, zip varchar(10));
CREATE TABLE party (id int PRIMARY KEY, home address);
CREATE VIEW streets AS SELECT id, (home).street AS street, (home).zip AS zip FROM party;

-- after
CREATE TYPE address AS (street text);
CREATE TABLE party (id int PRIMARY KEY, home address);
CREATE VIEW streets AS SELECT id, (home).street AS street FROM party;

-- changes
-- - view streets
-- - attribute address.zip varchar(10)
-- + view streets as SELECT id, (home).street AS street FROM public.party

-- changes until 15
-- - view streets
-- - attribute address.zip varchar(10)
-- + view streets as SELECT party.id, (party.home).street AS street FROM public.party
