-- before
CREATE TABLE numbers (id int);

-- after
CREATE SEQUENCE numbers;

-- changes
-- - table numbers
-- + sequence numbers bigint
