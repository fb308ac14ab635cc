-- before
-- after
CREATE SCHEMA app;

-- changes
-- + schema app
