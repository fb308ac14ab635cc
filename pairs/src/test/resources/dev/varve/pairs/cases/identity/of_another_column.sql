-- before
CREATE TABLE party (a int GENERATED ALWAYS AS IDENTITY, b int NOT NULL);

-- after
CREATE TABLE party (a int NOT NULL, b int GENERATED ALWAYS AS IDENTITY);

-- changes
-- ~ column party.a no identity
-- ~ column party.b identity
