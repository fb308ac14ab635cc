-- before
CREATE TABLE party (a int DEFAULT 5, b varchar(5) DEFAULT 'x', c timestamp DEFAULT now(), d text DEFAULT 'x' || 'y');

-- after
CREATE TABLE party (a numeric(6, 2) DEFAULT 5, b varchar(9) DEFAULT 'x', c timestamptz DEFAULT now(), d varchar DEFAULT 'x' || 'y');

-- changes
-- ~ column party.a no default
-- ~ column party.c no default
-- ~ column party.d no default
-- ~ column party.a type integer -> numeric(6,2)
-- ~ column party.b type varchar(5) -> varchar(9)
-- ~ column party.c type timestamp -> timestamptz
-- ~ column party.d type text -> varchar
-- ~ column party.a default 5
-- ~ column party.c default now()
-- ~ column party.d default 'x'::text || 'y'::text
