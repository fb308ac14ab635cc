-- before
CREATE TABLE party (a bigint NOT NULL);

-- after
CREATE TABLE party (a smallint NOT NULL);

-- changes
-- ~ column party.a type bigint -> smallint
