-- before
CREATE TYPE address AS (street text, zip varchar(10));
CREATE TABLE party (id int PRIMARY KEY, name text);

-- after
CREATE TABLE party (id int PRIMARY KEY, name text);

-- changes
-- - composite type address
