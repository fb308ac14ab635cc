-- before
CREATE TABLE party (id int PRIMARY KEY, email text);

-- after
CREATE DOMAIN email AS text CHECK (VALUE <> '');
CREATE TABLE party (id int PRIMARY KEY, email email);

-- changes
-- + domain email text
-- ~ column party.email type text -> email
