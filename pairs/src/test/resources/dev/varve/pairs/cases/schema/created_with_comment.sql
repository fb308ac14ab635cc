-- before
-- after
CREATE SCHEMA app;
COMMENT ON SCHEMA app IS 'What the application owns.';

-- changes
-- + schema app comment 'What the application owns.'
