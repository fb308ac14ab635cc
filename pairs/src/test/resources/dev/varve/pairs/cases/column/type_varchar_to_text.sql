-- before
CREATE TABLE party (a varchar(20) DEFAULT 'x', b varchar);
CREATE INDEX party_a_idx ON party (a);

-- after
CREATE TABLE party (a text DEFAULT 'x', b text);
CREATE INDEX party_a_idx ON party (a);

-- changes
-- ~ column party.a no default
-- ~ column party.a type varchar(20) -> text
-- ~ column party.b type varchar -> text
-- ~ column party.a default 'x'::text
