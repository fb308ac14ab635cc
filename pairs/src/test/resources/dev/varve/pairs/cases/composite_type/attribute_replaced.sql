-- before
CREATE TYPE address AS (street text, zip varchar(10));
CREATE TABLE party (id int PRIMARY KEY, home address);

-- after
CREATE TYPE address AS (street text, city varchar(60));
CREATE TABLE party (id int PRIMARY KEY, home address);

-- changes
-- - attribute address.zip varchar(10)
-- + attribute address.city varchar(60)
