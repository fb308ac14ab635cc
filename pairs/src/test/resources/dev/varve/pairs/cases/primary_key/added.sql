-- before
CREATE TABLE party (id int NOT NULL);

-- after
CREATE TABLE party (id int PRIMARY KEY);

-- changes
-- + constraint party.party_pkey PRIMARY KEY (id)
