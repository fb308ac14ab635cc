-- before
CREATE TABLE party (id int, code text, PRIMARY KEY (id, code));

-- after
CREATE TABLE party (id int PRIMARY KEY, code text);

-- changes
-- - constraint party.party_pkey
-- ~ column party.code null
-- + constraint party.party_pkey PRIMARY KEY (id)
