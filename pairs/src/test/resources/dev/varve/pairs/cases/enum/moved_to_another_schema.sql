-- before
CREATE SCHEMA app;
CREATE TYPE state AS ENUM ('new', 'old');
CREATE TABLE party (state state DEFAULT 'old');

-- after
CREATE SCHEMA app;
CREATE TYPE app.state AS ENUM ('new', 'old');
CREATE TABLE party (state app.state DEFAULT 'old');

-- changes
-- + enum app.state (new, old)
-- ~ column party.state no default
-- ~ column party.state type state -> app.state
-- ~ column party.state default 'old'::app.state
-- - enum state
