-- before
CREATE TYPE state AS ENUM ('new', 'old');
CREATE TABLE party (id int, state state);

-- after
CREATE TYPE state AS ENUM ('new', 'old', 'gone');
CREATE TABLE party (id int, state state);
CREATE INDEX party_gone_idx ON party (id) WHERE state = 'gone';

-- changes
-- + label state.gone after old
-- + index party.party_gone_idx (id) where state = 'gone'::public.state
