-- before
CREATE TABLE party (id int PRIMARY KEY, code text NOT NULL);

-- after
CREATE TABLE party (id int NOT NULL, code text PRIMARY KEY);

-- changes
-- - constraint party.party_pkey
-- + constraint party.party_pkey PRIMARY KEY (code)
