-- before
CREATE TABLE party (a text DEFAULT '1', b varchar(10));

-- after
CREATE TABLE party (a int DEFAULT 1, b bigint);

-- changes
-- ~ column party.a no default
-- ~ column party.a type text -> integer
-- ~ column party.b type varchar(10) -> bigint
-- ~ column party.a default 1
