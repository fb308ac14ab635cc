-- before
CREATE TABLE party (id int CONSTRAINT party_key PRIMARY KEY);

-- after
CREATE TABLE party (id int NOT NULL CONSTRAINT party_key UNIQUE);

-- changes
-- - constraint party.party_key
-- + constraint party.party_key UNIQUE (id)
