-- before
CREATE TABLE party (name text);
CREATE INDEX party_name_idx ON party (name text_pattern_ops);

-- after
CREATE TABLE party (name text);
CREATE INDEX party_name_idx ON party (name);

-- changes
-- - index party.party_name_idx
-- + index party.party_name_idx (name)
