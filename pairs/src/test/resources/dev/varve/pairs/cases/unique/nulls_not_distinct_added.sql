-- since 15

-- before
CREATE TABLE party (name text CONSTRAINT party_uq UNIQUE);

-- after
CREATE TABLE party (name text CONSTRAINT party_uq UNIQUE NULLS NOT DISTINCT);

-- changes
-- - constraint party.party_uq
-- + constraint party.party_uq UNIQUE NULLS NOT DISTINCT (name)
