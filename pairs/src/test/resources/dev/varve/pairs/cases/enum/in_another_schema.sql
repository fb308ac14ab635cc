-- before
CREATE SCHEMA app;
CREATE TYPE app.state AS ENUM ('new', 'old');
CREATE TABLE party (state app.state DEFAULT 'old', states app.state[] DEFAULT '{new,old}', CHECK (state <> 'new'));

-- after
CREATE SCHEMA app;
CREATE TYPE app.state AS ENUM ('old', 'newer');
CREATE TABLE party (state app.state DEFAULT 'old', states app.state[] DEFAULT '{old}', CHECK (state <> 'newer'));

-- changes
-- - constraint party.party_state_check
-- ~ column party.states no default
-- ~ enum app.state labels [new, old] -> [old, newer]
-- ~ column party.states default '{old}'::app.state[]
-- + constraint party.party_state_check CHECK (state <> 'newer'::app.state)
