-- before
CREATE EXTENSION citext;
CREATE TABLE party (email citext);

-- after
CREATE EXTENSION hstore;
CREATE TABLE party (email text);

-- changes
-- + extension hstore
-- ~ column party.email type citext -> text
-- - extension citext
