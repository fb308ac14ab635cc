-- before
CREATE TABLE party (name text, country text, CONSTRAINT party_uq UNIQUE (name));

-- after
CREATE TABLE party (name text, country text, CONSTRAINT party_uq UNIQUE (country, name));

-- changes
-- - constraint party.party_uq
-- + constraint party.party_uq UNIQUE (country, name)
