-- before
CREATE SEQUENCE numbers;

-- after
CREATE SEQUENCE numbers;
COMMENT ON SEQUENCE numbers IS 'Where numbers come from.';

-- changes
-- ~ sequence numbers comment 'Where numbers come from.'
