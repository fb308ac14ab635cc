-- before
CREATE TYPE state AS ENUM ('new', 'old', 'gone');
CREATE TABLE party (state state DEFAULT 'new');

-- after
CREATE TYPE state AS ENUM ('gone', 'old', 'new');
CREATE TABLE party (state state DEFAULT 'new');

-- changes
-- ~ enum state labels [new, old, gone] -> [gone, old, new]
