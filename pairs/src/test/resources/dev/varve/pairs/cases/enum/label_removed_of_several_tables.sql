-- before
CREATE TYPE state AS ENUM ('new', 'old');
CREATE TABLE party (state state, before state DEFAULT 'new');
CREATE TABLE role (state state NOT NULL);

-- after
CREATE TYPE state AS ENUM ('new');
CREATE TABLE party (state state, before state DEFAULT 'new');
CREATE TABLE role (state state NOT NULL);

-- changes
-- ~ enum state labels [new, old] -> [new]
