-- before
CREATE SCHEMA s;
CREATE TYPE s.address AS (street text, zip varchar(10));
CREATE TABLE party (id int PRIMARY KEY, home s.address);

-- after
CREATE SCHEMA s;
CREATE TYPE s.address AS (street text, zip text);
CREATE TABLE party (id int PRIMARY KEY, home s.address);

-- changes
-- ~ composite type s.address attributes zip varchar(10) -> text
