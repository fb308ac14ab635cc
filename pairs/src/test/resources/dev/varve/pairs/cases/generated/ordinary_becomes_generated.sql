-- before
CREATE TABLE party (a int, b int);

-- after
CREATE TABLE party (a int, b int GENERATED ALWAYS AS (a * 2) STORED);

-- changes
-- - column party.b integer
-- + column party.b integer generated as (a * 2)
