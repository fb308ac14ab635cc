-- before
-- after
CREATE SEQUENCE numbers;

-- changes
-- + sequence numbers bigint
