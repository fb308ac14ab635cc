-- before
CREATE TYPE address AS (street text, zip varchar(10));
CREATE TABLE party (id int PRIMARY KEY, home text);

-- after
CREATE TYPE address AS (street text, zip varchar(10));
CREATE TABLE party (id int PRIMARY KEY, home address);

-- changes
-- ~ column party.home type text -> address
