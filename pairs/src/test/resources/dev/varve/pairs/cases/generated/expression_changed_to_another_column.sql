-- before
CREATE TABLE party (a int, b int GENERATED ALWAYS AS (a * 2) STORED, c int);

-- after
CREATE TABLE party (b int GENERATED ALWAYS AS (c * 2) STORED, c int);

-- changes
-- ~ column party.b generated as (c * 2)
-- - column party.a integer

-- changes until 16
-- - column party.b integer
-- - column party.a integer
-- + column party.b integer generated as (c * 2)
