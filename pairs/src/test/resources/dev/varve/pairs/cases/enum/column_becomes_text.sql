-- before
CREATE TYPE state AS ENUM ('new', 'old');
CREATE TABLE party (state state NOT NULL DEFAULT 'new');

-- after
CREATE TABLE party (state text NOT NULL DEFAULT 'new');

-- changes
-- ~ column party.state no default
-- ~ column party.state type state -> text
-- ~ column party.state default 'new'::text
-- - enum state
