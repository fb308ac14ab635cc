-- before
CREATE TABLE party (a int, b int GENERATED ALWAYS AS (a * 2) STORED, c int);

-- after
CREATE TABLE party (c int);

-- changes
-- - column party.b integer
-- - column party.a integer
