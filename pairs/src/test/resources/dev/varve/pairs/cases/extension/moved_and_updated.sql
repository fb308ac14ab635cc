-- before
CREATE EXTENSION hstore VERSION '1.5';

-- after
CREATE SCHEMA ext;
CREATE EXTENSION hstore SCHEMA ext VERSION '1.6';

-- changes
-- + schema ext
-- ~ extension hstore schema public -> ext
-- ~ extension hstore version 1.5 -> 1.6
