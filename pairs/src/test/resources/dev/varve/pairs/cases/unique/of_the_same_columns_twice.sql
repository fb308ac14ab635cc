-- before
CREATE TABLE party (name text, CONSTRAINT one UNIQUE (name));

-- after
CREATE TABLE party (name text, CONSTRAINT one UNIQUE (name));
ALTER TABLE party ADD CONSTRAINT two UNIQUE (name);

-- changes
-- + constraint party.two UNIQUE (name)
