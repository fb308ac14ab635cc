-- before
CREATE TABLE party (id int PRIMARY KEY DEFERRABLE);

-- after
CREATE TABLE party (id int PRIMARY KEY DEFERRABLE INITIALLY DEFERRED);

-- changes
-- - constraint party.party_pkey
-- + constraint party.party_pkey PRIMARY KEY (id) DEFERRABLE INITIALLY DEFERRED
