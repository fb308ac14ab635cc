-- before
CREATE TABLE party (a int, b text);

-- after
CREATE TABLE party (a int DEFAULT 1, b text DEFAULT 'x');

-- changes
-- ~ column party.a default 1
-- ~ column party.b default 'x'::text
