-- before
CREATE TYPE state AS ENUM ('new', 'old');
CREATE TABLE party (id int, state state DEFAULT 'old');

-- after

-- changes
-- - table party
-- - enum state
