-- before
CREATE TYPE address AS (street text, zip varchar(10));
COMMENT ON COLUMN address.zip IS 'Old.';
CREATE TABLE party (id int PRIMARY KEY, home address);

-- after
CREATE TYPE address AS (street text, zip varchar(10));
COMMENT ON COLUMN address.zip IS 'New.';
COMMENT ON COLUMN address.street IS 'Street.';
CREATE TABLE party (id int PRIMARY KEY, home address);

-- changes
-- ~ column address.street comment 'Street.'
-- ~ column address.zip comment 'New.'
