-- before
CREATE TYPE state AS ENUM ('new', 'old');
CREATE TABLE party (id int, state state);

-- after
CREATE TYPE state AS ENUM ('new');
CREATE TABLE party (id int);

-- changes
-- - column party.state state
-- ~ enum state labels [new, old] -> [new]
