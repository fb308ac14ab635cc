-- before
CREATE TABLE party (a text, b text, c text, d text, e text, f text, g text, h text);

-- after
CREATE TABLE party (a date, b timestamptz, c uuid, d jsonb, e boolean, f inet, g numeric(8, 2), h bytea);

-- changes
-- ~ column party.a type text -> date
-- ~ column party.b type text -> timestamptz
-- ~ column party.c type text -> uuid
-- ~ column party.d type text -> jsonb
-- ~ column party.e type text -> boolean
-- ~ column party.f type text -> inet
-- ~ column party.g type text -> numeric(8,2)
-- ~ column party.h type text -> bytea
