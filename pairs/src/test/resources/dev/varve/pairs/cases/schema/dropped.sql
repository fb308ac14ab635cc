-- before
CREATE SCHEMA app;
CREATE SCHEMA audit;

-- after
CREATE SCHEMA app;

-- changes
-- - schema audit
