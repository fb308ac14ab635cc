-- both
CREATE SCHEMA ext;

-- before
CREATE EXTENSION hstore;
CREATE TABLE party (properties hstore);

-- after
CREATE EXTENSION hstore SCHEMA ext;
CREATE TABLE party (properties ext.hstore);

-- changes
-- ~ extension hstore schema public -> ext
