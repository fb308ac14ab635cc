-- before
CREATE TYPE state AS ENUM ('new', 'old');
CREATE TABLE party (id int, state state DEFAULT 'old');

-- after
CREATE TABLE party (id int);

-- changes
-- - column party.state state
-- - enum state
