-- before
CREATE TABLE party (id int PRIMARY KEY);

-- after
CREATE DOMAIN email AS text;
CREATE TABLE party (id int PRIMARY KEY, email email);

-- changes
-- + domain email text
-- + column party.email email
