-- before
CREATE TABLE party (name text);
CREATE INDEX party_name_idx ON party (name);
COMMENT ON INDEX party_name_idx IS 'One.';

-- after
CREATE TABLE party (name text);
CREATE INDEX party_name_idx ON party (name);

-- changes
-- ~ index party.party_name_idx no comment
