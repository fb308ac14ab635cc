-- before
CREATE SEQUENCE numbers;

-- after
CREATE TABLE numbers (id int);

-- changes
-- - sequence numbers
-- + table numbers
