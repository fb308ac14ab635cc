-- before
CREATE TABLE party (id serial, name text);

-- after
CREATE TABLE party (name text);

-- changes
-- ~ sequence party_id_seq owned by none
-- - column party.id integer
-- - sequence party_id_seq
