-- before
CREATE TYPE state AS ENUM ('new', 'old');
CREATE TABLE party (state state);

-- after
CREATE TYPE state AS ENUM ('new', 'old', 'gone');
CREATE TABLE party (state state, CONSTRAINT party_gone CHECK (state <> 'gone'));

-- changes
-- + label state.gone after old
-- + constraint party.party_gone CHECK (state <> 'gone'::public.state)
