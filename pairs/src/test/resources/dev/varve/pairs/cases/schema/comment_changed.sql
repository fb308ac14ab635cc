-- before
CREATE SCHEMA app;
COMMENT ON SCHEMA app IS 'One.';

-- after
CREATE SCHEMA app;
COMMENT ON SCHEMA app IS 'Two.';

-- changes
-- ~ schema app comment 'Two.'
