-- before
CREATE TABLE party (a int);
CREATE INDEX party_idx ON party (a);
COMMENT ON INDEX party_idx IS 'It stays.';

-- after
CREATE TABLE party (a int);
CREATE UNIQUE INDEX party_idx ON party (a);
COMMENT ON INDEX party_idx IS 'It stays.';

-- changes
-- - index party.party_idx
-- + index party.party_idx unique (a)
