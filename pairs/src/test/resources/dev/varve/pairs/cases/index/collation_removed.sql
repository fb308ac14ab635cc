-- before
CREATE TABLE party (name text);
CREATE INDEX party_name_idx ON party (name COLLATE "C");

-- after
CREATE TABLE party (name text);
CREATE INDEX party_name_idx ON party (name);

-- changes
-- - index party.party_name_idx
-- + index party.party_name_idx (name)
