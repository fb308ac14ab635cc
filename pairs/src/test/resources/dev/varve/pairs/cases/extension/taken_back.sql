-- before
CREATE EXTENSION hstore VERSION '1.6';

-- after
CREATE EXTENSION hstore VERSION '1.4';

-- changes
-- ~ extension hstore version 1.6 -> 1.4
