-- before
CREATE TABLE party (n int CONSTRAINT one CHECK (n > 0));

-- after
CREATE TABLE party (n int CONSTRAINT two CHECK (n > 0));

-- changes
-- ~ constraint party.one renamed to two
