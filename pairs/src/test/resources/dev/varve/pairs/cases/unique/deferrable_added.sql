-- before
CREATE TABLE party (name text CONSTRAINT party_uq UNIQUE);

-- after
CREATE TABLE party (name text CONSTRAINT party_uq UNIQUE DEFERRABLE INITIALLY DEFERRED);

-- changes
-- - constraint party.party_uq
-- + constraint party.party_uq UNIQUE (name) DEFERRABLE INITIALLY DEFERRED
