-- before
CREATE TABLE party (a numeric(10, 2), b numeric(10, 2), c numeric(10, 2), d numeric, e int);

-- after
CREATE TABLE party (a numeric(12, 2), b numeric(12, 4), c numeric, d numeric(8), e numeric(8, 1));

-- changes
-- ~ column party.a type numeric(10,2) -> numeric(12,2)
-- ~ column party.b type numeric(10,2) -> numeric(12,4)
-- ~ column party.c type numeric(10,2) -> numeric
-- ~ column party.d type numeric -> numeric(8,0)
-- ~ column party.e type integer -> numeric(8,1)
