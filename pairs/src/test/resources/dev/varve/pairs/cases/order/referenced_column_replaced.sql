-- before
CREATE TABLE party (id int PRIMARY KEY, name text);
CREATE TABLE role (party_id int REFERENCES party, n int);

-- after
CREATE TABLE party (code text PRIMARY KEY, name text);
CREATE TABLE role (party_code text REFERENCES party, n int);

-- changes
-- - constraint role.role_party_id_fkey
-- - constraint party.party_pkey
-- - column party.id integer
-- - column role.party_id integer
-- + column party.code text not null
-- + column role.party_code text
-- + constraint party.party_pkey PRIMARY KEY (code)
-- + constraint role.role_party_code_fkey FOREIGN KEY (party_code) REFERENCES party (code)
