-- before
CREATE TABLE party (id int PRIMARY KEY DEFERRABLE INITIALLY DEFERRED);

-- after
CREATE TABLE party (id int PRIMARY KEY);

-- changes
-- - constraint party.party_pkey
-- + constraint party.party_pkey PRIMARY KEY (id)
