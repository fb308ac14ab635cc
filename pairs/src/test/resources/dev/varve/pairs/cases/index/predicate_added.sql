-- before
CREATE TABLE party (name text, id int);
CREATE INDEX party_name_idx ON party (name);

-- after
CREATE TABLE party (name text, id int);
CREATE INDEX party_name_idx ON party (name) WHERE id > 0;

-- changes
-- - index party.party_name_idx
-- + index party.party_name_idx (name) where id > 0
