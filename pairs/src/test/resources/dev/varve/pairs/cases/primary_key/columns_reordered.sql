-- before
CREATE TABLE party (id int, code text, PRIMARY KEY (id, code));

-- after
CREATE TABLE party (id int, code text, PRIMARY KEY (code, id));

-- changes
-- - constraint party.party_pkey
-- + constraint party.party_pkey PRIMARY KEY (code, id)
