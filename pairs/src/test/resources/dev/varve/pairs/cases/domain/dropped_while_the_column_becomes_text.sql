-- before
CREATE DOMAIN email AS text CHECK (VALUE <> '');
CREATE TABLE party (id int PRIMARY KEY, email email);

-- after
CREATE TABLE party (id int PRIMARY KEY, email text);

-- changes
-- ~ column party.email type email -> text
-- - domain email
