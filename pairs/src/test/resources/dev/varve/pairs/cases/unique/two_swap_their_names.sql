-- before
CREATE TABLE party (a text CONSTRAINT one UNIQUE, b text CONSTRAINT two UNIQUE);

-- after
CREATE TABLE party (a text CONSTRAINT two UNIQUE, b text CONSTRAINT one UNIQUE);

-- changes
-- - constraint party.one
-- - constraint party.two
-- + constraint party.one UNIQUE (b)
-- + constraint party.two UNIQUE (a)
