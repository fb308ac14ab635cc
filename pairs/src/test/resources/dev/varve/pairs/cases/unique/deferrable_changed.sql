-- before
CREATE TABLE party (name text CONSTRAINT party_uq UNIQUE DEFERRABLE INITIALLY DEFERRED);

-- after
CREATE TABLE party (name text CONSTRAINT party_uq UNIQUE DEFERRABLE INITIALLY IMMEDIATE);

-- changes
-- - constraint party.party_uq
-- + constraint party.party_uq UNIQUE (name) DEFERRABLE
