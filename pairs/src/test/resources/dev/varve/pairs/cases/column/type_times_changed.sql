-- before
CREATE TABLE party (a timestamp, b timestamptz(3), c time, d interval, e timestamptz, f time(0), g interval(2));

-- after
CREATE TABLE party (a timestamptz, b timestamptz, c time(2), d interval(2), e date, f timetz, g interval);

-- changes
-- ~ column party.a type timestamp -> timestamptz
-- ~ column party.b type timestamptz(3) -> timestamptz
-- ~ column party.c type time -> time(2)
-- ~ column party.d type interval -> interval(2)
-- ~ column party.e type timestamptz -> date
-- ~ column party.f type time(0) -> timetz
-- ~ column party.g type interval(2) -> interval
