-- before
CREATE TABLE party (a int, b int GENERATED ALWAYS AS (a * 2) STORED, c int GENERATED ALWAYS AS (a * 3) STORED);

-- after
CREATE TABLE party (a int, b int GENERATED ALWAYS AS (a * 3) STORED, c int GENERATED ALWAYS AS (a * 2) STORED);

-- changes
-- ~ column party.b generated as (a * 3)
-- ~ column party.c generated as (a * 2)

-- changes until 16
-- - column party.b integer
-- - column party.c integer
-- + column party.b integer generated as (a * 3)
-- + column party.c integer generated as (a * 2)
