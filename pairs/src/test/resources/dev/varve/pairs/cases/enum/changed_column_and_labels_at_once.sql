-- before
CREATE TYPE state AS ENUM ('new', 'old');
CREATE TABLE party (a state DEFAULT 'new', b text, c state);

-- after
CREATE TYPE state AS ENUM ('old', 'newest');
CREATE TABLE party (a text DEFAULT 'new', b state DEFAULT 'newest', c state);

-- changes
-- ~ column party.a no default
-- ~ column party.a type state -> text
-- ~ enum state labels [new, old] -> [old, newest]
-- ~ column party.b type text -> state
-- ~ column party.a default 'new'::text
-- ~ column party.b default 'newest'::public.state
