-- before
CREATE DOMAIN code AS varchar(10);
CREATE DOMAIN zip AS code CONSTRAINT short CHECK (length(VALUE) < 9000);
CREATE TYPE address AS (street text, zip zip);
CREATE TABLE party (id int PRIMARY KEY, homes address[]);

-- after
CREATE DOMAIN code AS text;
CREATE DOMAIN zip AS code CONSTRAINT short CHECK (length(VALUE) < 9000);
CREATE TYPE address AS (street text, zip zip);
CREATE TABLE party (id int PRIMARY KEY, homes address[]);

-- changes
-- ~ domain code type varchar(10) -> text
