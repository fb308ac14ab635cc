-- before
CREATE TABLE party (a int PRIMARY KEY, b int);

-- after
CREATE TABLE party (a int, b int PRIMARY KEY);

-- changes
-- - constraint party.party_pkey
-- ~ column party.a null
-- ~ column party.b not null
-- + constraint party.party_pkey PRIMARY KEY (b)
