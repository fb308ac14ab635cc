-- before
CREATE TABLE party (a int, b int NOT NULL GENERATED ALWAYS AS (a * 2) STORED);

-- after
CREATE TABLE party (a int, b int GENERATED ALWAYS AS (a * 2) STORED);

-- changes
-- ~ column party.b null
