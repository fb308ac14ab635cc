-- before
CREATE TABLE party (n int, m int, CONSTRAINT one CHECK (n > 0), CONSTRAINT two CHECK (m > 0));

-- after
CREATE TABLE party (n int, m int, CONSTRAINT one CHECK (m > 0), CONSTRAINT two CHECK (n > 0));

-- changes
-- ~ constraint party.two renamed to two__old
-- ~ constraint party.one renamed to two
-- ~ constraint party.two__old renamed to one
