-- before
CREATE TABLE party (id int, name text, code text, PRIMARY KEY (id) INCLUDE (name));

-- after
CREATE TABLE party (id int, name text, code text, PRIMARY KEY (id) INCLUDE (code, name));

-- changes
-- - constraint party.party_pkey
-- + constraint party.party_pkey PRIMARY KEY (id) INCLUDE (code, name)
