-- before
CREATE TYPE address AS (street text, zip varchar(10));
CREATE TABLE party (id int PRIMARY KEY, home address);

-- after
CREATE TYPE address AS (street varchar(9000), zip text);
CREATE TABLE party (id int PRIMARY KEY, home address);

-- changes
-- ~ composite type address attributes street text -> varchar(9000), zip varchar(10) -> text
