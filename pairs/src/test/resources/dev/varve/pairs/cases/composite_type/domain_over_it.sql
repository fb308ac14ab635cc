-- before
CREATE TYPE address AS (street text, zip varchar(10));
CREATE DOMAIN home AS address CONSTRAINT sane CHECK ((VALUE).street IS DISTINCT FROM 'nowhere');
CREATE TABLE party (id int PRIMARY KEY, home home);

-- after
CREATE TYPE address AS (street text, zip text);
CREATE DOMAIN home AS address CONSTRAINT sane CHECK ((VALUE).street IS DISTINCT FROM 'nowhere');
CREATE TABLE party (id int PRIMARY KEY, home home);

-- changes
-- ~ composite type address attributes zip varchar(10) -> text
