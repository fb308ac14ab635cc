-- before
CREATE SCHEMA app;
CREATE DOMAIN email AS text;
CREATE TABLE party (id int PRIMARY KEY, email email);

-- after
CREATE SCHEMA app;
CREATE DOMAIN app.email AS text;
CREATE TABLE party (id int PRIMARY KEY, email app.email);

-- changes
-- + domain app.email text
-- ~ column party.email type email -> app.email
-- - domain email
