-- before
CREATE TABLE party (id int CONSTRAINT one PRIMARY KEY);

-- after
CREATE TABLE party (id int CONSTRAINT two PRIMARY KEY);

-- changes
-- ~ constraint party.one renamed to two
