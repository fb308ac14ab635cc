-- before
CREATE TABLE party (a date, b timestamptz, c uuid, d jsonb, e boolean, f inet, g int[], h bytea);

-- after
CREATE TABLE party (a text, b text, c text, d text, e text, f text, g text, h varchar(20));

-- changes
-- ~ column party.a type date -> text
-- ~ column party.b type timestamptz -> text
-- ~ column party.c type uuid -> text
-- ~ column party.d type jsonb -> text
-- ~ column party.e type boolean -> text
-- ~ column party.f type inet -> text
-- ~ column party.g type integer[] -> text
-- ~ column party.h type bytea -> varchar(20)
