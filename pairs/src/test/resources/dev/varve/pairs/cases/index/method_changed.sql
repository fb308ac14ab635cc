-- before
CREATE TABLE party (name text);
CREATE INDEX party_name_idx ON party (name);

-- after
CREATE TABLE party (name text);
CREATE INDEX party_name_idx ON party USING hash (name);

-- changes
-- - index party.party_name_idx
-- + index party.party_name_idx USING hash (name)
