-- before
CREATE SCHEMA ext;
CREATE EXTENSION citext SCHEMA ext;
CREATE TABLE party (id int, email ext.citext);

-- after
CREATE TABLE party (id int, email text);

-- changes
-- ~ column party.email type ext.citext -> text
-- - extension citext
-- - schema ext
