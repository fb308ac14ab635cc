-- before
CREATE TYPE address AS (street text, zip varchar(10));
CREATE TABLE party (id int PRIMARY KEY, home address);

-- after
CREATE TYPE address AS (street text, zip varchar(10), country char(2) COLLATE "C");
COMMENT ON COLUMN address.country IS 'ISO.';
CREATE TABLE party (id int PRIMARY KEY, home address);

-- changes
-- + attribute address.country char(2) COLLATE "C"
