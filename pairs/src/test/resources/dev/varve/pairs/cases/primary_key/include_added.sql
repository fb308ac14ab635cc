-- before
CREATE TABLE party (id int PRIMARY KEY, name text);

-- after
CREATE TABLE party (id int, name text, PRIMARY KEY (id) INCLUDE (name));

-- changes
-- - constraint party.party_pkey
-- + constraint party.party_pkey PRIMARY KEY (id) INCLUDE (name)
