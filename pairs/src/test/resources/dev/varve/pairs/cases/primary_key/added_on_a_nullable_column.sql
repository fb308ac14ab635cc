-- before
CREATE TABLE party (id int, name text);

-- after
CREATE TABLE party (id int PRIMARY KEY, name text);

-- changes
-- ~ column party.id not null
-- + constraint party.party_pkey PRIMARY KEY (id)
