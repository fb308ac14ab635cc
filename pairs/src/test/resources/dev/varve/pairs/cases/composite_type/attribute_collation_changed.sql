-- before
CREATE TYPE address AS (street text, zip varchar(10));
CREATE TABLE party (id int PRIMARY KEY, home address);

-- after
CREATE TYPE address AS (street text, zip varchar(10) COLLATE "C");
CREATE TABLE party (id int PRIMARY KEY, home address);

-- changes
-- ~ composite type address attributes zip varchar(10) -> varchar(10) COLLATE "C"
