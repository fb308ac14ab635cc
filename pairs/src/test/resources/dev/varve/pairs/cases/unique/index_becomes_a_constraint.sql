-- before
CREATE TABLE party (name text);
CREATE UNIQUE INDEX party_name ON party (name);

-- after
CREATE TABLE party (name text CONSTRAINT party_name UNIQUE);

-- changes
-- - index party.party_name
-- + constraint party.party_name UNIQUE (name)
