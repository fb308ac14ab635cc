-- before
CREATE TABLE party (n int, m int, CONSTRAINT one CHECK (n > 0), CONSTRAINT two CHECK (m > 0));

-- after
CREATE TABLE party (n int, m int, CONSTRAINT one CHECK (m > 0), CONSTRAINT two CHECK (n > 0));

-- changes
-- - constraint party.one
-- - constraint party.two
-- + constraint party.one CHECK (m > 0)
-- + constraint party.two CHECK (n > 0)
