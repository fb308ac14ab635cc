-- before
-- after
CREATE EXTENSION citext;

-- changes
-- + extension citext
