-- before
CREATE TABLE party (name text, id int);
CREATE INDEX party_name_idx ON party (name) WHERE id > 0;

-- after
CREATE TABLE party (name text, id int);
CREATE INDEX party_name_idx ON party (name) WHERE id > 1 OR name LIKE 'x%';

-- changes
-- - index party.party_name_idx
-- + index party.party_name_idx (name) where (id > 1) OR (name ~~ 'x%'::text)
