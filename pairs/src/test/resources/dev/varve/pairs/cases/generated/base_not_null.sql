-- before
CREATE TABLE party (a int, b int GENERATED ALWAYS AS (a * 2) STORED);

-- after
CREATE TABLE party (a int NOT NULL DEFAULT 1, b int GENERATED ALWAYS AS (a * 2) STORED);

-- changes
-- ~ column party.a not null
-- ~ column party.a default 1
