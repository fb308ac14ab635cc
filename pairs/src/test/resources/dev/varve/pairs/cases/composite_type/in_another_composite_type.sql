-- before
CREATE TYPE address AS (street text, zip varchar(10));
CREATE TYPE person AS (name text, home address);
CREATE TABLE party (id int PRIMARY KEY, p person);

-- after
CREATE TYPE address AS (street text, zip text);
CREATE TYPE person AS (name text, home address);
CREATE TABLE party (id int PRIMARY KEY, p person);

-- changes
-- ~ composite type address attributes zip varchar(10) -> text
