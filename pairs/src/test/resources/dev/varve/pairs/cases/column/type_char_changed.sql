-- before
CREATE TABLE party (a char(3), b char(3), c char(5), d "char");

-- after
CREATE TABLE party (a char(5), b text, c char, d text);

-- changes
-- ~ column party.a type char(3) -> char(5)
-- ~ column party.b type char(3) -> text
-- ~ column party.c type char(5) -> char(1)
-- ~ column party.d type "char" -> text
