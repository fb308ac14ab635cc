-- before
CREATE SEQUENCE numbers;
CREATE TABLE party (id int);

-- after
CREATE SEQUENCE numbers;
CREATE TABLE party (id int);
ALTER SEQUENCE numbers OWNED BY party.id;

-- changes
-- ~ sequence numbers owned by party.id
