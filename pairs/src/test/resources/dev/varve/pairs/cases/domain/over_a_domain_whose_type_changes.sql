-- before
CREATE DOMAIN email AS varchar(40);
CREATE DOMAIN work AS email CHECK (VALUE <> '');
CREATE TABLE party (id int PRIMARY KEY, email work, more email[]);

-- after
CREATE DOMAIN email AS text;
CREATE DOMAIN work AS email CHECK (VALUE <> '');
CREATE TABLE party (id int PRIMARY KEY, email work, more email[]);

-- changes
-- ~ domain email type varchar(40) -> text
