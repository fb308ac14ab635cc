-- before
CREATE TABLE party (c int);

-- after
CREATE TABLE party (c int, b int GENERATED ALWAYS AS (a * 2) STORED, a int);

-- changes
-- + column party.a integer
-- + column party.b integer generated as (a * 2)
