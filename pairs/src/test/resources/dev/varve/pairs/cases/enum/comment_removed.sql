-- before
CREATE TYPE state AS ENUM ('new', 'old');
COMMENT ON TYPE state IS 'How far it is.';

-- after
CREATE TYPE state AS ENUM ('new', 'old');

-- changes
-- ~ enum state no comment
