-- before
CREATE TABLE party (a bit(4), b varbit(4), c bit(4));

-- after
CREATE TABLE party (a bit(8), b varbit, c varbit(8));

-- changes
-- ~ column party.a type bit(4) -> bit(8)
-- ~ column party.b type varbit(4) -> varbit
-- ~ column party.c type bit(4) -> varbit(8)
