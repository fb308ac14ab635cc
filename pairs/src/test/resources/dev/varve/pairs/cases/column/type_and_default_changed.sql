-- before
CREATE TABLE party (a int DEFAULT 5, b text DEFAULT 'no');

-- after
CREATE TABLE party (a text DEFAULT 'five', b boolean DEFAULT false);

-- changes
-- ~ column party.a no default
-- ~ column party.b no default
-- ~ column party.a type integer -> text
-- ~ column party.b type text -> boolean
-- ~ column party.a default 'five'::text
-- ~ column party.b default false
