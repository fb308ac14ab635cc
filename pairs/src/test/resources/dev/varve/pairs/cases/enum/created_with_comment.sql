-- before
-- after
CREATE TYPE state AS ENUM ('new', 'old');
COMMENT ON TYPE state IS 'How far it is.';

-- changes
-- + enum state (new, old) comment 'How far it is.'
