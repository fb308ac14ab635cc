-- since 18

-- before
CREATE TABLE party (a int, b int DEFAULT 3);

-- after
CREATE TABLE party (a int, b int GENERATED ALWAYS AS (a * 2) VIRTUAL);

-- changes
-- - column party.b integer
-- + column party.b integer generated as (a * 2) virtual
