-- before
CREATE TABLE party (a int, b int GENERATED ALWAYS AS (a * 2) STORED);

-- after
CREATE TABLE party (a int);

-- changes
-- - column party.b integer
