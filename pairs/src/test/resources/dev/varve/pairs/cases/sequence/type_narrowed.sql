-- before
CREATE SEQUENCE numbers;

-- after
CREATE SEQUENCE numbers AS int;

-- changes
-- ~ sequence numbers bigint -> integer
