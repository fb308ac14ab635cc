-- before
CREATE TYPE state AS ENUM ('new', 'old');
COMMENT ON TYPE state IS 'How far it is.';

-- after
CREATE TYPE state AS ENUM ('new', 'old');
COMMENT ON TYPE state IS 'What is left.';

-- changes
-- ~ enum state comment 'What is left.'
