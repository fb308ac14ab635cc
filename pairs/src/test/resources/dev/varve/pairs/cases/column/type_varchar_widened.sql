-- before
CREATE TABLE party (a varchar(10), b varchar(10)[], c varchar(10));

-- after
CREATE TABLE party (a varchar(20), b varchar(20)[], c varchar);

-- changes
-- ~ column party.a type varchar(10) -> varchar(20)
-- ~ column party.b type varchar(10)[] -> varchar(20)[]
-- ~ column party.c type varchar(10) -> varchar
