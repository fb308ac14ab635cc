-- before
CREATE TYPE state AS ENUM ('new', 'old');

-- after
CREATE TYPE state AS ENUM ('new', 'old');
COMMENT ON TYPE state IS 'How far it is.';

-- changes
-- ~ enum state comment 'How far it is.'
