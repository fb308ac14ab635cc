-- before
CREATE TYPE state AS ENUM ('new', 'old', 'gone');
CREATE TABLE party (state state, is_new boolean GENERATED ALWAYS AS (state = 'new') STORED);
CREATE INDEX party_is_new_idx ON party (is_new);

-- after
CREATE TYPE state AS ENUM ('new', 'old');
CREATE TABLE party (state state, is_new boolean GENERATED ALWAYS AS (state = 'new') STORED);
CREATE INDEX party_is_new_idx ON party (is_new);

-- changes
-- ~ enum state labels [new, old, gone] -> [new, old]
