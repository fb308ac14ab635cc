-- before
CREATE TYPE state AS ENUM ('new', 'old', 'gone');
CREATE TABLE party (id int, state state, CONSTRAINT party_state CHECK (state <> 'new' OR id > 0));

-- after
CREATE TYPE state AS ENUM ('new', 'old');
CREATE TABLE party (id int, state state, CONSTRAINT party_state CHECK (state <> 'new' OR id > 0));

-- changes
-- ~ enum state labels [new, old, gone] -> [new, old]
