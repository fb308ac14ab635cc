-- before
CREATE TABLE party (state text NOT NULL DEFAULT 'new');
CREATE INDEX party_state_idx ON party (state);

-- after
CREATE TYPE state AS ENUM ('new', 'old');
CREATE TABLE party (state state NOT NULL DEFAULT 'new');
CREATE INDEX party_state_idx ON party (state);

-- changes
-- + enum state (new, old)
-- ~ column party.state no default
-- ~ column party.state type text -> state
-- ~ column party.state default 'new'::public.state
