-- before
CREATE TABLE party (n int);
ALTER TABLE party ADD CONSTRAINT party_n CHECK (n > 0) NOT VALID;

-- after
CREATE TABLE party (n int);
ALTER TABLE party ADD CONSTRAINT party_n CHECK (n > 1) NOT VALID;

-- changes
-- - constraint party.party_n
-- + constraint party.party_n CHECK (n > 1) NOT VALID
