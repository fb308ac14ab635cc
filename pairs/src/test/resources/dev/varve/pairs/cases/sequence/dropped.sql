-- before
CREATE SEQUENCE numbers;
COMMENT ON SEQUENCE numbers IS 'Where numbers come from.';

-- after

-- changes
-- - sequence numbers
