-- before
CREATE TYPE address AS (street text, zip varchar(10));
CREATE TABLE party (id int PRIMARY KEY, home address);
CREATE VIEW streets AS SELECT id, (home).street AS street, (home).zip AS zip FROM party;

-- after
CREATE TYPE address AS (street text);
CREATE TABLE party (id int PRIMARY KEY, home address);
CREATE VIEW streets AS SELECT id, (home).street AS street FROM party;

-- changes
-- ?
