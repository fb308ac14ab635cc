-- before
CREATE TABLE party (id int PRIMARY KEY, name text);

-- after
CREATE TABLE party (name text);

-- changes
-- - constraint party.party_pkey
-- - column party.id integer
