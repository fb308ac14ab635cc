-- before
CREATE SEQUENCE numbers;
CREATE TABLE party (id bigint DEFAULT nextval('numbers'));

-- after
CREATE TABLE party (id bigint);

-- changes
-- ~ column party.id no default
-- - sequence numbers
