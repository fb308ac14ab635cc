-- before
CREATE TYPE state AS ENUM ('new', 'old');
CREATE TABLE party (id int);

-- after
CREATE TYPE state AS ENUM ('new');
CREATE TABLE party (id int, state state DEFAULT 'new');

-- changes
-- ~ enum state labels [new, old] -> [new]
-- + column party.state state default 'new'::public.state
