-- before
CREATE SCHEMA app;
COMMENT ON SCHEMA app IS 'One.';

-- after
CREATE SCHEMA app;

-- changes
-- ~ schema app no comment
