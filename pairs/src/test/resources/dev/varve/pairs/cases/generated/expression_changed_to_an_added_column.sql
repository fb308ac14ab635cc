-- before
CREATE TABLE party (a int, b int GENERATED ALWAYS AS (a * 2) STORED, c int);
CREATE INDEX party_b_idx ON party (b);

-- after
CREATE TABLE party (a int, d int NOT NULL DEFAULT 3, b int GENERATED ALWAYS AS (a + d) STORED, c int GENERATED ALWAYS AS (d) STORED);
CREATE INDEX party_b_idx ON party (b);

-- changes
-- - column party.c integer
-- + column party.d integer not null default 3
-- ~ column party.b generated as (a + d)
-- + column party.c integer generated as (d)

-- changes until 16
-- - index party.party_b_idx
-- - column party.b integer
-- - column party.c integer
-- + column party.d integer not null default 3
-- + column party.b integer generated as (a + d)
-- + column party.c integer generated as (d)
-- + index party.party_b_idx (b)
