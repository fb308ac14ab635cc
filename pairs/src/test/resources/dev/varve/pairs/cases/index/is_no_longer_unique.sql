-- before
CREATE TABLE party (name text);
CREATE UNIQUE INDEX party_name_idx ON party (name);

-- after
CREATE TABLE party (name text);
CREATE INDEX party_name_idx ON party (name);

-- changes
-- - index party.party_name_idx
-- + index party.party_name_idx (name)
