-- before
CREATE TABLE party (name text CONSTRAINT party_uq UNIQUE DEFERRABLE);

-- after
CREATE TABLE party (name text CONSTRAINT party_uq UNIQUE);

-- changes
-- - constraint party.party_uq
-- + constraint party.party_uq UNIQUE (name)
