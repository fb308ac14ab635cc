-- before
CREATE TYPE state AS ENUM ('new', 'old');
CREATE TABLE party (states text[] DEFAULT '{}');

-- after
CREATE TYPE state AS ENUM ('new', 'old');
CREATE TABLE party (states state[] DEFAULT '{}');

-- changes
-- ~ column party.states no default
-- ~ column party.states type text[] -> state[]
-- ~ column party.states default '{}'::public.state[]
