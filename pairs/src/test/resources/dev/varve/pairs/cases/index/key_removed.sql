-- before
CREATE TABLE party (name text, id int);
CREATE INDEX party_name_idx ON party (name, id);

-- after
CREATE TABLE party (name text, id int);
CREATE INDEX party_name_idx ON party (name);

-- changes
-- - index party.party_name_idx
-- + index party.party_name_idx (name)
