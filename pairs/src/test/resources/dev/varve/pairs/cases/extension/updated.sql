-- before
CREATE EXTENSION hstore VERSION '1.5';

-- after
CREATE EXTENSION hstore VERSION '1.6';

-- changes
-- ~ extension hstore version 1.5 -> 1.6
