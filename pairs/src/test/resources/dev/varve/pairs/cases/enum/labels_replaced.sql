-- before
CREATE TYPE state AS ENUM ('a', 'b', 'c');
CREATE TABLE party (state state);
COMMENT ON TYPE state IS 'It stays.';

-- after
CREATE TYPE state AS ENUM ('c', 'd', 'a');
CREATE TABLE party (state state);
COMMENT ON TYPE state IS 'It stays.';

-- changes
-- ~ enum state labels [a, b, c] -> [c, d, a]
