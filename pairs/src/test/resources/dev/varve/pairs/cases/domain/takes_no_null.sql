-- before
CREATE DOMAIN email AS text;
CREATE TABLE party (id int PRIMARY KEY, email email DEFAULT 'x');

-- after
CREATE DOMAIN email AS text NOT NULL;
CREATE TABLE party (id int PRIMARY KEY, email email DEFAULT 'x');

-- changes
-- ~ domain email not null
