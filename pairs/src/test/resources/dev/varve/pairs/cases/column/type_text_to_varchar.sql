-- before
CREATE TABLE party (a text DEFAULT 'x', b text);

-- after
CREATE TABLE party (a varchar(20) DEFAULT 'x', b varchar);

-- changes
-- ~ column party.a no default
-- ~ column party.a type text -> varchar(20)
-- ~ column party.b type text -> varchar
-- ~ column party.a default 'x'::character varying
