-- before
CREATE TABLE party (id serial PRIMARY KEY);

-- after
CREATE TABLE party (id bigserial PRIMARY KEY);

-- changes
-- ~ column party.id no default
-- ~ column party.id type integer -> bigint
-- ~ sequence party_id_seq integer -> bigint
-- ~ column party.id default nextval('public.party_id_seq'::regclass)
