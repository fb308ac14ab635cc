-- before
CREATE SEQUENCE numbers;
COMMENT ON SEQUENCE numbers IS 'One.';

-- after
CREATE SEQUENCE numbers;

-- changes
-- ~ sequence numbers no comment
