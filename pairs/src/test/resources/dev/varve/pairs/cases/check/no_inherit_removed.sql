-- before
CREATE TABLE party (n int, CONSTRAINT party_n CHECK (n > 0) NO INHERIT);

-- after
CREATE TABLE party (n int, CONSTRAINT party_n CHECK (n > 0));

-- changes
-- - constraint party.party_n
-- + constraint party.party_n CHECK (n > 0)
