-- before
-- after
CREATE EXTENSION citext;
CREATE TABLE party (email citext NOT NULL);

-- changes
-- + extension citext
-- + table party
