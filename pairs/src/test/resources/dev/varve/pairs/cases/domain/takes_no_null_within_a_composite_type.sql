-- before
CREATE DOMAIN email AS text;
CREATE TYPE contact AS (name text, email email);
CREATE TABLE party (id int PRIMARY KEY, contact contact DEFAULT ROW('a', 'b')::contact);

-- after
CREATE DOMAIN email AS text NOT NULL;
CREATE TYPE contact AS (name text, email email);
CREATE TABLE party (id int PRIMARY KEY, contact contact DEFAULT ROW('a', 'b')::contact);

-- changes
-- ~ domain email not null
