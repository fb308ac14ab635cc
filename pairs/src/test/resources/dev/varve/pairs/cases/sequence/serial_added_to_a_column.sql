-- before
CREATE TABLE party (id int);

-- after
CREATE TABLE party (id serial);

-- changes
-- + sequence party_id_seq integer
-- ~ column party.id not null
-- ~ column party.id default nextval('public.party_id_seq'::regclass)
-- ~ sequence party_id_seq owned by party.id
