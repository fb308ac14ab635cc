-- before
CREATE TABLE party (a int, b int GENERATED ALWAYS AS (a * 2) STORED);
CREATE INDEX party_b_idx ON party (b);

-- after
CREATE TABLE party (a int, b int NOT NULL DEFAULT 3);
CREATE INDEX party_b_idx ON party (b);

-- changes
-- - index party.party_b_idx
-- ~ column party.b not generated
-- ~ column party.b not null
-- ~ column party.b default 3
-- + index party.party_b_idx (b)
