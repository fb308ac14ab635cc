-- before
CREATE DOMAIN email AS text;
CREATE TABLE party (id int PRIMARY KEY, email email);

-- after
CREATE TABLE party (id int PRIMARY KEY);

-- changes
-- - column party.email email
-- - domain email
