-- before
CREATE TABLE party (a int DEFAULT 1, b text DEFAULT 'x');

-- after
CREATE TABLE party (a int, b text);

-- changes
-- ~ column party.a no default
-- ~ column party.b no default
