-- before
CREATE TABLE party (a text, b text[]);

-- after
CREATE TABLE party (a text[], b text);

-- changes
-- ~ column party.a type text -> text[]
-- ~ column party.b type text[] -> text
