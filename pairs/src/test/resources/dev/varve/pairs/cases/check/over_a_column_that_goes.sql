-- before
CREATE TABLE party (n int, m int, CONSTRAINT party_nm CHECK (n > m), CONSTRAINT party_n CHECK (n > 0));

-- after
CREATE TABLE party (n int, CONSTRAINT party_n CHECK (n > 0));

-- changes
-- - constraint party.party_nm
-- - column party.m integer
