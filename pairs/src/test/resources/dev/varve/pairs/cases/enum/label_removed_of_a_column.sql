-- both
CREATE TYPE other AS ENUM ('x');

-- before
CREATE TYPE state AS ENUM ('new', 'old', 'gone');
CREATE TABLE party (id int, state state NOT NULL, other other);

-- after
CREATE TYPE state AS ENUM ('new', 'gone');
CREATE TABLE party (id int, state state NOT NULL, other other);

-- changes
-- ~ enum state labels [new, old, gone] -> [new, gone]
