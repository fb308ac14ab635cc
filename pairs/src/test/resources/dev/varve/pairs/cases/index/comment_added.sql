-- before
CREATE TABLE party (name text);
CREATE INDEX party_name_idx ON party (name);

-- after
CREATE TABLE party (name text);
CREATE INDEX party_name_idx ON party (name);
COMMENT ON INDEX party_name_idx IS 'For the search.';

-- changes
-- ~ index party.party_name_idx comment 'For the search.'
