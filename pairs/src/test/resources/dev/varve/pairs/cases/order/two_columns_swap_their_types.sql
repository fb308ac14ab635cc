-- before
CREATE TABLE party (a int DEFAULT 1, b text DEFAULT 'x');
CREATE INDEX party_idx ON party (a, b);

-- after
CREATE TABLE party (a text DEFAULT 'x', b int DEFAULT 1);
CREATE INDEX party_idx ON party (a, b);

-- changes
-- ~ column party.a no default
-- ~ column party.b no default
-- ~ column party.a type integer -> text
-- ~ column party.b type text -> integer
-- ~ column party.a default 'x'::text
-- ~ column party.b default 1
