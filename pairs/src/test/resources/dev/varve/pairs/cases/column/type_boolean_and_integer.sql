-- before
CREATE TABLE party (a boolean, b int);

-- after
CREATE TABLE party (a int, b boolean);

-- changes
-- ~ column party.a type boolean -> integer
-- ~ column party.b type integer -> boolean
