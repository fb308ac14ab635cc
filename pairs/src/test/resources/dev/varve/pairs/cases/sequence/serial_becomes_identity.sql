-- before
CREATE TABLE party (id serial PRIMARY KEY);

-- after
CREATE TABLE party (id int GENERATED ALWAYS AS IDENTITY PRIMARY KEY);

-- changes
-- ~ column party.id identity instead of sequence party_id_seq
