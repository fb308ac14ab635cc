-- before
CREATE SCHEMA app;
COMMENT ON SCHEMA app IS 'Soon gone.';

-- after

-- changes
-- - schema app
