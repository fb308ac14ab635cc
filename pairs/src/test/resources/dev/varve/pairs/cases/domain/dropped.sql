-- before
CREATE DOMAIN email AS text CHECK (VALUE <> '');
COMMENT ON DOMAIN email IS 'Gone.';

-- after


-- changes
-- - domain email
