-- before
CREATE TABLE party (a int, b int GENERATED ALWAYS AS (a + 1) STORED UNIQUE, c int REFERENCES party (b));

-- after
CREATE TABLE party (x int, b int GENERATED ALWAYS AS (x + 1) STORED UNIQUE, c int REFERENCES party (b));

-- changes
-- + column party.x integer
-- ~ column party.b generated as (x + 1)
-- - column party.a integer

-- changes until 16
-- - constraint party.party_c_fkey
-- - constraint party.party_b_key
-- - column party.b integer
-- - column party.a integer
-- + column party.x integer
-- + column party.b integer generated as (x + 1)
-- + constraint party.party_b_key UNIQUE (b)
-- + constraint party.party_c_fkey FOREIGN KEY (c) REFERENCES party (b)
