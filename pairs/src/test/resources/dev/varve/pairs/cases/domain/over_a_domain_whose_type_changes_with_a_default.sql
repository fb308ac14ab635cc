-- before
CREATE DOMAIN email AS text DEFAULT 'x';
CREATE DOMAIN work AS email;
ALTER DOMAIN work DROP DEFAULT;
CREATE TABLE party (id int PRIMARY KEY, work work);

-- after
CREATE DOMAIN email AS varchar(9000) DEFAULT 'x';
CREATE DOMAIN work AS email;
ALTER DOMAIN work DROP DEFAULT;
CREATE TABLE party (id int PRIMARY KEY, work work);

-- changes
-- ~ domain email type text -> varchar(9000)
-- ~ domain email default 'x'::text -> 'x'::character varying
