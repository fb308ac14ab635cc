-- before
-- after
CREATE SCHEMA ext;
CREATE EXTENSION citext SCHEMA ext;

-- changes
-- + schema ext
-- + extension citext
