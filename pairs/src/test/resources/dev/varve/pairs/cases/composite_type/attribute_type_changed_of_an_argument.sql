-- before
CREATE TYPE address AS (street text, zip varchar(10));
CREATE FUNCTION street(a address) RETURNS text LANGUAGE sql IMMUTABLE AS 'SELECT a.street';
CREATE TABLE party (id int PRIMARY KEY, home address);

-- after
CREATE TYPE address AS (street text, zip text);
CREATE FUNCTION street(a address) RETURNS text LANGUAGE sql IMMUTABLE AS 'SELECT a.street';
CREATE TABLE party (id int PRIMARY KEY, home address);

-- changes
-- - function street(address)
-- ~ composite type address attributes zip varchar(10) -> text
-- + function street(address) returns text
