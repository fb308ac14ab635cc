-- before
CREATE SEQUENCE numbers;
CREATE TABLE party (id int);
ALTER SEQUENCE numbers OWNED BY party.id;

-- after
CREATE SEQUENCE numbers;

-- changes
-- ~ sequence numbers owned by none
-- - table party
