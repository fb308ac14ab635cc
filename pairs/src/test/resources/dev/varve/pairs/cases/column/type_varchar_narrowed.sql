-- before
CREATE TABLE party (a varchar(20), b varchar);

-- after
CREATE TABLE party (a varchar(10), b varchar(10));

-- changes
-- ~ column party.a type varchar(20) -> varchar(10)
-- ~ column party.b type varchar -> varchar(10)
