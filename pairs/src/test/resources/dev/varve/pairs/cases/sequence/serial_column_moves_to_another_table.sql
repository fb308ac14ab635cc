-- before
CREATE TABLE party (id serial, name text);
CREATE TABLE role (name text);

-- after
CREATE TABLE party (name text);
CREATE TABLE role (name text, id serial);

-- changes
-- + sequence role_id_seq integer
-- ~ sequence party_id_seq owned by none
-- - column party.id integer
-- + column role.id integer not null default nextval('public.role_id_seq'::regclass)
-- ~ sequence role_id_seq owned by role.id
-- - sequence party_id_seq
