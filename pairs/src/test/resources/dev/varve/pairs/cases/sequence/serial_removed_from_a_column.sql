-- before
CREATE TABLE party (id serial);

-- after
CREATE TABLE party (id int NOT NULL);

-- changes
-- ~ sequence party_id_seq owned by none
-- ~ column party.id no default
-- - sequence party_id_seq
