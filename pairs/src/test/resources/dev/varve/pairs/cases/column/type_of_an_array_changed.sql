-- before
CREATE TABLE party (a int[] DEFAULT '{1}', b varchar(5)[], c text[]);

-- after
CREATE TABLE party (a bigint[] DEFAULT '{1}', b text[], c int[]);

-- changes
-- ~ column party.a no default
-- ~ column party.a type integer[] -> bigint[]
-- ~ column party.b type varchar(5)[] -> text[]
-- ~ column party.c type text[] -> integer[]
-- ~ column party.a default '{1}'::bigint[]
