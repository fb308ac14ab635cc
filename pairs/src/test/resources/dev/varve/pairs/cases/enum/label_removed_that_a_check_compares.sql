-- before
CREATE TYPE state AS ENUM ('new', 'old', 'gone');
CREATE TABLE party (state state, CONSTRAINT party_state CHECK (state <> 'gone'));

-- after
CREATE TYPE state AS ENUM ('new', 'old');
CREATE TABLE party (state state, CONSTRAINT party_state CHECK (state <> 'old'));

-- changes
-- - constraint party.party_state
-- ~ enum state labels [new, old, gone] -> [new, old]
-- + constraint party.party_state CHECK (state <> 'old'::public.state)
