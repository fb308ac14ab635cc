-- before
CREATE TABLE party (id int);

-- after
CREATE TABLE party (id int, name text CONSTRAINT party_name CHECK (length(name) < 100));
CREATE INDEX party_name_idx ON party (name);

-- changes
-- + column party.name text
-- + constraint party.party_name CHECK (length(name) < 100)
-- + index party.party_name_idx (name)
