-- before
CREATE TABLE party (id int PRIMARY KEY, code text);

-- after
CREATE TABLE party (id int, code text, PRIMARY KEY (id, code));

-- changes
-- - constraint party.party_pkey
-- ~ column party.code not null
-- + constraint party.party_pkey PRIMARY KEY (id, code)
