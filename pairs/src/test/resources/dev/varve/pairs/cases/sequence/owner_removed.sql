-- before
CREATE SEQUENCE numbers;
CREATE TABLE party (id int);
ALTER SEQUENCE numbers OWNED BY party.id;

-- after
CREATE SEQUENCE numbers;
CREATE TABLE party (id int);

-- changes
-- ~ sequence numbers owned by none
