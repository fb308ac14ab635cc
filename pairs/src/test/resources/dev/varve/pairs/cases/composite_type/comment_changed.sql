-- before
CREATE TYPE address AS (street text, zip varchar(10));
COMMENT ON TYPE address IS 'Old.';
CREATE TABLE party (id int PRIMARY KEY, home address);

-- after
CREATE TYPE address AS (street text, zip varchar(10));
COMMENT ON TYPE address IS 'It''s new.';
CREATE TABLE party (id int PRIMARY KEY, home address);

-- changes
-- ~ composite type address comment 'It''s new.'
