-- before
CREATE TYPE state AS ENUM ('a', 'b');
CREATE TABLE party (states state[]);

-- after
CREATE TYPE state AS ENUM ('a', 'b');
CREATE TABLE party (states state[]);
CREATE INDEX party_states_idx ON party USING gin (states) WHERE states <> '{a}';

-- changes
-- + index party.party_states_idx USING gin (states) where states <> '{a}'::public.state[]
