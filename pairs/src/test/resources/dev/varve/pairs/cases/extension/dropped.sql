-- before
CREATE EXTENSION citext;

-- after

-- changes
-- - extension citext
