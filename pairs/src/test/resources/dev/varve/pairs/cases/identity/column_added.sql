-- before
CREATE TABLE party (name text);

-- after
CREATE TABLE party (name text, id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY);

-- changes
-- + column party.id bigint not null identity
-- + constraint party.party_pkey PRIMARY KEY (id)
