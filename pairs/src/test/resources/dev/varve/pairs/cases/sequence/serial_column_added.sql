-- before
CREATE TABLE party (name text);

-- after
CREATE TABLE party (name text, id serial, no bigserial NOT NULL, small smallserial);

-- changes
-- + sequence party_id_seq integer
-- + sequence party_no_seq bigint
-- + sequence party_small_seq smallint
-- + column party.id integer not null default nextval('public.party_id_seq'::regclass)
-- + column party.no bigint not null default nextval('public.party_no_seq'::regclass)
-- + column party.small smallint not null default nextval('public.party_small_seq'::regclass)
-- ~ sequence party_id_seq owned by party.id
-- ~ sequence party_no_seq owned by party.no
-- ~ sequence party_small_seq owned by party.small
