-- before
CREATE EXTENSION citext;
CREATE TABLE party (a text DEFAULT 'x', b citext UNIQUE);

-- after
CREATE EXTENSION citext;
CREATE TABLE party (a citext DEFAULT 'x', b text UNIQUE);

-- changes
-- ~ column party.a no default
-- ~ column party.a type text -> citext
-- ~ column party.b type citext -> text
-- ~ column party.a default 'x'::public.citext
