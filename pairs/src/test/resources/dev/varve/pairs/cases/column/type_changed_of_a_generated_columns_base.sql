-- before
CREATE TABLE party (a int, b int GENERATED ALWAYS AS (a * 2) STORED, c int);
CREATE INDEX party_b_idx ON party (b);

-- after
CREATE TABLE party (a bigint, b int GENERATED ALWAYS AS (a * 2) STORED, c int);
CREATE INDEX party_b_idx ON party (b);

-- changes
-- - index party.party_b_idx
-- - column party.b integer
-- ~ column party.a type integer -> bigint
-- + column party.b integer generated as (a * 2)
-- + index party.party_b_idx (b)
