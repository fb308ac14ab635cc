-- before
CREATE TABLE party (name text COLLATE "C");
CREATE INDEX party_name_idx ON party (name);
CREATE INDEX party_c_idx ON party (name COLLATE "POSIX");

-- after
CREATE TABLE party (name text COLLATE "C");
CREATE INDEX party_name_idx ON party (name COLLATE "default");
CREATE INDEX party_c_idx ON party (name COLLATE "C");

-- changes
-- - index party.party_c_idx
-- ~ index party.party_name_idx renamed to party_c_idx
-- + index party.party_name_idx (name COLLATE "default")
