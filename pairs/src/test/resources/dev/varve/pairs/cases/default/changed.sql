-- before
CREATE TABLE party (a int DEFAULT 1, b text DEFAULT 'x');

-- after
CREATE TABLE party (a int DEFAULT 2, b text DEFAULT 'y');

-- changes
-- ~ column party.a default 2
-- ~ column party.b default 'y'::text
