-- before
CREATE TYPE state AS ENUM ('new', 'New');
CREATE TABLE party (state state DEFAULT 'New');

-- after
CREATE TYPE state AS ENUM ('NEW', 'New');
CREATE TABLE party (state state DEFAULT 'NEW');

-- changes
-- ~ column party.state no default
-- ~ enum state labels [new, New] -> [NEW, New]
-- ~ column party.state default 'NEW'::public.state
