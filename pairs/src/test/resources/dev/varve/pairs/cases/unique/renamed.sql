-- before
CREATE TABLE party (name text CONSTRAINT one UNIQUE);

-- after
CREATE TABLE party (name text CONSTRAINT two UNIQUE);

-- changes
-- ~ constraint party.one renamed to two
