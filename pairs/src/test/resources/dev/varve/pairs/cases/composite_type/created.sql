-- before
CREATE TABLE party (id int PRIMARY KEY);

-- after
CREATE TYPE address AS (street text, zip varchar(10) COLLATE "C");
COMMENT ON TYPE address IS 'Where.';
COMMENT ON COLUMN address.zip IS 'Code.';
CREATE TABLE party (id int PRIMARY KEY, home address);

-- changes
-- + composite type address comment 'Where.'
-- + column party.home address
