-- before
CREATE TABLE party (a int DEFAULT NULL, b int DEFAULT 1);

-- after
CREATE TABLE party (a int, b int DEFAULT NULL);

-- changes
-- ~ column party.b no default
