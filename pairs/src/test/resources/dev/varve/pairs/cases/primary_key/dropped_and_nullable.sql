-- before
CREATE TABLE party (id int PRIMARY KEY);

-- after
CREATE TABLE party (id int);

-- changes
-- - constraint party.party_pkey
-- ~ column party.id null
