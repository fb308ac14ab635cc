-- before
CREATE DOMAIN email AS text DEFAULT 'a@b';
CREATE TABLE party (id int PRIMARY KEY, email email);

-- after
CREATE DOMAIN email AS text;
CREATE TABLE party (id int PRIMARY KEY, email email);

-- changes
-- ~ domain email default 'a@b'::text -> none
