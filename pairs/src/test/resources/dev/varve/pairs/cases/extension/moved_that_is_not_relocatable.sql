-- both
CREATE SCHEMA one;
CREATE SCHEMA two;

-- before
CREATE EXTENSION xml2 SCHEMA one;

-- after
CREATE EXTENSION xml2 SCHEMA two;

-- changes
-- ~ extension xml2 schema one -> two
