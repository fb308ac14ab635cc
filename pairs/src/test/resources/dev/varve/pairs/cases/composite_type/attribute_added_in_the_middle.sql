-- before
CREATE TYPE address AS (street text, zip varchar(10));
CREATE TABLE party (id int PRIMARY KEY, home address);

-- after
CREATE TYPE address AS (street text, house int, zip varchar(10));
CREATE TABLE party (id int PRIMARY KEY, home address);

-- changes
-- + attribute address.house integer
