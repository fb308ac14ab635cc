-- before
CREATE TABLE party (a int DEFAULT 1, b bigint);

-- after
CREATE TABLE party (a text DEFAULT '1', b varchar(10));

-- changes
-- ~ column party.a no default
-- ~ column party.a type integer -> text
-- ~ column party.b type bigint -> varchar(10)
-- ~ column party.a default '1'::text
