-- before
CREATE TABLE party (a int, b int GENERATED ALWAYS AS (a * 2) STORED);

-- after
CREATE TABLE party (a int, b bigint GENERATED ALWAYS AS (a * 2) STORED);

-- changes
-- - column party.b integer
-- + column party.b bigint generated as (a * 2)
