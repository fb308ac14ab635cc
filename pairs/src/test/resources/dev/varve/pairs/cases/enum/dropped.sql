-- before
CREATE TYPE state AS ENUM ('new', 'old');
COMMENT ON TYPE state IS 'How far it is.';

-- after

-- changes
-- - enum state
