-- before
CREATE TABLE party (name text, id int);
CREATE INDEX party_name_idx ON party (id, (name || 'x'));

-- after
CREATE TABLE party (name text, id int);
CREATE INDEX party_name_idx ON party (id);

-- changes
-- - index party.party_name_idx
-- + index party.party_name_idx (id)
