-- before
CREATE TABLE party (name text);

-- after
CREATE TABLE party (name text, id int PRIMARY KEY);

-- changes
-- + column party.id integer not null
-- + constraint party.party_pkey PRIMARY KEY (id)
