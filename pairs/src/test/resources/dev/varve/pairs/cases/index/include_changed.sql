-- before
CREATE TABLE party (name text, id int, code text);
CREATE INDEX party_name_idx ON party (name) INCLUDE (id);

-- after
CREATE TABLE party (name text, id int, code text);
CREATE INDEX party_name_idx ON party (name) INCLUDE (code, id);

-- changes
-- - index party.party_name_idx
-- + index party.party_name_idx (name) INCLUDE (code, id)
