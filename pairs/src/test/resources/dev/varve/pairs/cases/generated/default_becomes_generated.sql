-- before
CREATE TABLE party (a int, b int NOT NULL DEFAULT 4);
CREATE INDEX party_b_idx ON party (b);

-- after
CREATE TABLE party (a int, b int NOT NULL GENERATED ALWAYS AS (a * 2) STORED);
CREATE INDEX party_b_idx ON party (b);

-- changes
-- - index party.party_b_idx
-- - column party.b integer
-- + column party.b integer not null generated as (a * 2)
-- + index party.party_b_idx (b)
