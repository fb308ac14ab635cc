-- before
CREATE TABLE party (a int, b int GENERATED ALWAYS AS (a * 2) STORED CHECK (b > 0), UNIQUE (b));
CREATE INDEX party_b_idx ON party (b);
COMMENT ON INDEX party_b_idx IS 'It stays.';
COMMENT ON COLUMN party.b IS 'It stays.';

-- after
CREATE TABLE party (a int, b int GENERATED ALWAYS AS (a * 3) STORED CHECK (b > 0), UNIQUE (b));
CREATE INDEX party_b_idx ON party (b);
COMMENT ON INDEX party_b_idx IS 'It stays.';
COMMENT ON COLUMN party.b IS 'It stays.';

-- changes
-- ~ column party.b generated as (a * 3)

-- changes until 16
-- - index party.party_b_idx
-- - constraint party.party_b_check
-- - constraint party.party_b_key
-- - column party.b integer
-- + column party.b integer generated as (a * 3) comment 'It stays.'
-- + constraint party.party_b_check CHECK (b > 0)
-- + constraint party.party_b_key UNIQUE (b)
-- + index party.party_b_idx (b)
