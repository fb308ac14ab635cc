-- before
CREATE TYPE state AS ENUM ('new', 'old', 'gone');
CREATE TABLE party (id int, state state);
CREATE INDEX party_state_idx ON party (state);
CREATE INDEX party_new_idx ON party (id) WHERE state = 'new';
CREATE UNIQUE INDEX party_is_new_idx ON party (id, (state = 'new'));

-- after
CREATE TYPE state AS ENUM ('new', 'old');
CREATE TABLE party (id int, state state);
CREATE INDEX party_state_idx ON party (state);
CREATE INDEX party_new_idx ON party (id) WHERE state = 'new';
CREATE UNIQUE INDEX party_is_new_idx ON party (id, (state = 'new'));

-- changes
-- ~ enum state labels [new, old, gone] -> [new, old]
