-- before
CREATE TABLE party (id int PRIMARY KEY);

-- after
CREATE TABLE party (id int PRIMARY KEY DEFERRABLE);

-- changes
-- - constraint party.party_pkey
-- + constraint party.party_pkey PRIMARY KEY (id) DEFERRABLE
