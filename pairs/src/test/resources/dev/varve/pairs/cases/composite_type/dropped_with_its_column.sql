-- before
CREATE TYPE address AS (street text, zip varchar(10));
CREATE TABLE party (id int PRIMARY KEY, home address);

-- after
CREATE TABLE party (id int PRIMARY KEY);

-- changes
-- - column party.home address
-- - composite type address
