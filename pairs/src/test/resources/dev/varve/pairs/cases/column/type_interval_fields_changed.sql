-- before
CREATE TABLE party (a interval, b interval year to month, c interval second(3));

-- after
CREATE TABLE party (a interval day to second, b interval, c interval hour);

-- changes
-- ~ column party.a type interval -> interval day to second
-- ~ column party.b type interval year to month -> interval
-- ~ column party.c type interval second(3) -> interval hour
