-- before
CREATE TABLE party (n int, CONSTRAINT party_n CHECK (n > 0));

-- after
CREATE TABLE party (n int, m int, CONSTRAINT party_n CHECK (n > m));

-- changes
-- - constraint party.party_n
-- + column party.m integer
-- + constraint party.party_n CHECK (n > m)
