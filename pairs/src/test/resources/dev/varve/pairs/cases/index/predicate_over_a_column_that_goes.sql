-- before
CREATE TABLE party (name text, deleted boolean);
CREATE INDEX party_name_idx ON party (name) WHERE NOT deleted;

-- after
CREATE TABLE party (name text);
CREATE INDEX party_name_idx ON party (name);

-- changes
-- - index party.party_name_idx
-- - column party.deleted boolean
-- + index party.party_name_idx (name)
