-- before
CREATE TABLE party (a int, b int GENERATED ALWAYS AS IDENTITY);

-- after
CREATE TABLE party (a int, b int NOT NULL GENERATED ALWAYS AS (a + 1) STORED);

-- changes
-- - column party.b integer
-- + column party.b integer not null generated as (a + 1)
