-- before
CREATE DOMAIN email AS text;
CREATE TABLE party (id int PRIMARY KEY, email email);

-- after
CREATE DOMAIN email AS text COLLATE "C";
CREATE TABLE party (id int PRIMARY KEY, email email);

-- changes
-- ~ domain email type text -> text COLLATE "C"
