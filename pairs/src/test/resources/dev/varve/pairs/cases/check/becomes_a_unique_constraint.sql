-- before
CREATE TABLE party (n int, CONSTRAINT party_n CHECK (n > 0));

-- after
CREATE TABLE party (n int, CONSTRAINT party_n UNIQUE (n));

-- changes
-- - constraint party.party_n
-- + constraint party.party_n UNIQUE (n)
