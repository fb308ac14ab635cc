-- before
CREATE TYPE state AS ENUM ('new', 'old');
CREATE TABLE party (state state DEFAULT 'new');

-- after
CREATE TYPE state AS ENUM ('new', 'old', 'gone');
CREATE TABLE party (state state DEFAULT 'gone');

-- changes
-- + label state.gone after old
-- ~ column party.state default 'gone'::public.state
