-- before
CREATE TYPE state AS ENUM ('new', 'it''s');
CREATE TABLE party (a state DEFAULT 'new', b state[], c text DEFAULT 'new'::state::text);

-- after
CREATE TYPE state AS ENUM ('new', 'it''s');
CREATE TABLE party (a state DEFAULT 'it''s', b state[] DEFAULT '{new,"it''s"}', c text DEFAULT 'it''s'::state::text);

-- changes
-- ~ column party.a default 'it''s'::public.state
-- ~ column party.b default '{new,it''s}'::public.state[]
-- ~ column party.c default ('it''s'::public.state)::text
