-- before
CREATE TYPE address AS (street text, zip varchar(10));
CREATE TABLE party (id int PRIMARY KEY, homes address[]);

-- after
CREATE TYPE address AS (street text, zip text);
CREATE TABLE party (id int PRIMARY KEY, homes address[]);

-- changes
-- ~ composite type address attributes zip varchar(10) -> text
