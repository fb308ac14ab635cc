-- before
CREATE TYPE address AS (street text, zip varchar(10));
CREATE TABLE party (id int PRIMARY KEY);

-- after
CREATE TYPE address AS (street text, zip text);
CREATE TABLE party (id int PRIMARY KEY);

-- changes
-- ~ attribute address.zip varchar(10) -> text
