-- before
CREATE TABLE party (name text CONSTRAINT party_name UNIQUE);

-- after
CREATE TABLE party (name text);
CREATE UNIQUE INDEX party_name ON party (name);

-- changes
-- - constraint party.party_name
-- + index party.party_name unique (name)
