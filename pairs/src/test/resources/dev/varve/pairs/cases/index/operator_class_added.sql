-- before
CREATE TABLE party (name text);
CREATE INDEX party_name_idx ON party (name);

-- after
CREATE TABLE party (name text);
CREATE INDEX party_name_idx ON party (name text_pattern_ops);

-- changes
-- - index party.party_name_idx
-- + index party.party_name_idx (name text_pattern_ops)
