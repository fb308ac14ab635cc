-- before
CREATE TABLE party (id int PRIMARY KEY);

-- after
CREATE TABLE party (id int NOT NULL);

-- changes
-- - constraint party.party_pkey
