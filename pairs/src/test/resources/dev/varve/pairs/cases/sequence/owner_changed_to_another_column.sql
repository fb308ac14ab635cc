-- before
CREATE SEQUENCE numbers;
CREATE TABLE party (id int, no int);
ALTER SEQUENCE numbers OWNED BY party.id;

-- after
CREATE SEQUENCE numbers;
CREATE TABLE party (no int);
ALTER SEQUENCE numbers OWNED BY party.no;

-- changes
-- ~ sequence numbers owned by none
-- - column party.id integer
-- ~ sequence numbers owned by party.no
