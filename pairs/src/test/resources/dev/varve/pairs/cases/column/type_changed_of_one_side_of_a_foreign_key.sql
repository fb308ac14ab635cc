-- before
CREATE TABLE party (id int PRIMARY KEY);
CREATE TABLE role (party_id int REFERENCES party);

-- after
CREATE TABLE party (id bigint PRIMARY KEY);
CREATE TABLE role (party_id int REFERENCES party);

-- changes
-- - constraint role.role_party_id_fkey
-- ~ column party.id type integer -> bigint
-- + constraint role.role_party_id_fkey FOREIGN KEY (party_id) REFERENCES party (id)
