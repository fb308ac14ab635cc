-- before
CREATE TYPE state AS ENUM ('new', 'old');
CREATE TABLE party (a state DEFAULT 'new', b state[]);

-- after
CREATE TYPE state AS ENUM ('new', 'old');
CREATE TABLE party (a state[], b state);

-- changes
-- ~ column party.a no default
-- ~ column party.a type state -> state[]
-- ~ column party.b type state[] -> state
