-- before
CREATE TABLE party (a text CONSTRAINT one UNIQUE, b text CONSTRAINT two UNIQUE);

-- after
CREATE TABLE party (a text CONSTRAINT two UNIQUE, b text CONSTRAINT one UNIQUE);

-- changes
-- ~ constraint party.two renamed to two__old
-- ~ constraint party.one renamed to two
-- ~ constraint party.two__old renamed to one
