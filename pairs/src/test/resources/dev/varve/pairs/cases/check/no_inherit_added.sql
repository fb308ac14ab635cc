-- before
CREATE TABLE party (n int, CONSTRAINT party_n CHECK (n > 0));

-- after
CREATE TABLE party (n int, CONSTRAINT party_n CHECK (n > 0) NO INHERIT);

-- changes
-- - constraint party.party_n
-- + constraint party.party_n CHECK (n > 0) NO INHERIT
