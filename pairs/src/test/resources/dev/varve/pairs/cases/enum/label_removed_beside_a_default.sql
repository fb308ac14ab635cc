-- before
CREATE TYPE state AS ENUM ('new', 'old');
CREATE TABLE party (state state NOT NULL DEFAULT 'new');

-- after
CREATE TYPE state AS ENUM ('new');
CREATE TABLE party (state state NOT NULL DEFAULT 'new');

-- changes
-- ~ enum state labels [new, old] -> [new]
