-- before
CREATE EXTENSION citext;
CREATE TABLE party (id int, email citext);

-- after
CREATE TABLE party (id int);

-- changes
-- - column party.email citext
-- - extension citext
