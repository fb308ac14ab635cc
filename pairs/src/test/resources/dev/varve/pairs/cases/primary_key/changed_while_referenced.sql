-- before
CREATE TABLE party (id int PRIMARY KEY, name text);
CREATE TABLE role (party_id int REFERENCES party);

-- after
CREATE TABLE party (id int, name text, PRIMARY KEY (id) INCLUDE (name));
CREATE TABLE role (party_id int REFERENCES party);

-- changes
-- - constraint role.role_party_id_fkey
-- - constraint party.party_pkey
-- + constraint party.party_pkey PRIMARY KEY (id) INCLUDE (name)
-- + constraint role.role_party_id_fkey FOREIGN KEY (party_id) REFERENCES party (id)
