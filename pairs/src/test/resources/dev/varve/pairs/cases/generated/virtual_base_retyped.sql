-- since 18

-- before
CREATE TABLE party (a int, b int GENERATED ALWAYS AS (a * 2) VIRTUAL);

-- after
CREATE TABLE party (a bigint, b int GENERATED ALWAYS AS (a * 2) VIRTUAL);

-- changes
-- - column party.b integer
-- ~ column party.a type integer -> bigint
-- + column party.b integer generated as (a * 2) virtual
