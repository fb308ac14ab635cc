-- before
CREATE SEQUENCE numbers;
CREATE TABLE party (id int, no int);
CREATE TABLE role (id int);
ALTER SEQUENCE numbers OWNED BY party.id;

-- after
CREATE SEQUENCE numbers;
CREATE TABLE party (id int, no int);
CREATE TABLE role (id int);
ALTER SEQUENCE numbers OWNED BY role.id;

-- changes
-- ~ sequence numbers owned by role.id
