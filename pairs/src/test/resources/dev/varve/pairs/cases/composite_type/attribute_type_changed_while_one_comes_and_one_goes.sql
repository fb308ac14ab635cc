-- before
CREATE TYPE address AS (old int, street text, zip varchar(10));
CREATE TABLE party (id int PRIMARY KEY, home address);

-- after
CREATE TYPE address AS (street text, house int, zip text);
CREATE TABLE party (id int PRIMARY KEY, home address);

-- changes
-- ~ composite type address attributes zip varchar(10) -> text
-- - attribute address.old integer
-- + attribute address.house integer
