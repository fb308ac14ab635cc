-- before
CREATE TABLE party (a int, b int GENERATED ALWAYS AS (a * 2) STORED);

-- after
CREATE TABLE party (a int, b int GENERATED ALWAYS AS (a * 3) STORED);

-- changes
-- ~ column party.b generated as (a * 3)

-- changes until 16
-- - column party.b integer
-- + column party.b integer generated as (a * 3)
