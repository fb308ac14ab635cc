-- before
CREATE TABLE party (a int, b smallint, c int[]);

-- after
CREATE TABLE party (a bigint, b int, c bigint[]);

-- changes
-- ~ column party.a type integer -> bigint
-- ~ column party.b type smallint -> integer
-- ~ column party.c type integer[] -> bigint[]
