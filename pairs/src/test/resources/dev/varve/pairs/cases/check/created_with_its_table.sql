-- before
-- after
CREATE TABLE party (n int CHECK (n > 0), m int, CONSTRAINT party_order CHECK (n < m) NO INHERIT);

-- changes
-- + table party
