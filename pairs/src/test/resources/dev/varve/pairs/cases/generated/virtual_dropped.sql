-- since 18

-- before
CREATE TABLE party (a int, b int NOT NULL GENERATED ALWAYS AS (a * 2) VIRTUAL);

-- after
CREATE TABLE party (a int);

-- changes
-- - column party.b integer
