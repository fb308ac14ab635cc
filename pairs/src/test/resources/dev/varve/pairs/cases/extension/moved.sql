-- both
CREATE SCHEMA one;
CREATE SCHEMA two;

-- before
CREATE EXTENSION hstore SCHEMA one;

-- after
CREATE EXTENSION hstore SCHEMA two;

-- changes
-- ~ extension hstore schema one -> two
