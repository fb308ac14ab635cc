-- before
CREATE TABLE party (id int);
CREATE SEQUENCE numbers;

-- after
CREATE TABLE party (id int);
CREATE INDEX numbers ON party (id);

-- changes
-- - sequence numbers
-- + index party.numbers (id)
