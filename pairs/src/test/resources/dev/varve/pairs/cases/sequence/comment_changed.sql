-- before
CREATE SEQUENCE numbers;
COMMENT ON SEQUENCE numbers IS 'One.';

-- after
CREATE SEQUENCE numbers;
COMMENT ON SEQUENCE numbers IS 'Two.';

-- changes
-- ~ sequence numbers comment 'Two.'
