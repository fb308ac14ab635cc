-- before
CREATE TYPE state AS ENUM ('a', 'b');
COMMENT ON TYPE state IS 'Two.';

-- after
CREATE TYPE state AS ENUM ('a');
COMMENT ON TYPE state IS 'One.';

-- changes
-- ~ enum state labels [a, b] -> [a]
-- ~ enum state comment 'One.'
