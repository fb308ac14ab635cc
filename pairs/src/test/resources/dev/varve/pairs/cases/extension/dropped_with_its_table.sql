-- before
CREATE EXTENSION hstore;
CREATE TABLE party (properties hstore DEFAULT ''::hstore);

-- after

-- changes
-- - table party
-- - extension hstore
