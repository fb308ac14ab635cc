-- before
CREATE TYPE state AS ENUM ('new', 'old');
CREATE TABLE party (state state DEFAULT 'old');

-- after
CREATE TYPE state AS ENUM ('new');
CREATE TABLE party (state state DEFAULT 'new');

-- changes
-- ~ column party.state no default
-- ~ enum state labels [new, old] -> [new]
-- ~ column party.state default 'new'::public.state
