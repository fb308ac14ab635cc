-- before
CREATE TABLE party (id int PRIMARY KEY, main_role int);
CREATE TABLE role (id int PRIMARY KEY, party_id int NOT NULL REFERENCES party);
ALTER TABLE party ADD FOREIGN KEY (main_role) REFERENCES role;

-- after
CREATE TABLE party (id bigint PRIMARY KEY, main_role bigint);
CREATE TABLE role (id bigint PRIMARY KEY, party_id bigint NOT NULL REFERENCES party);
ALTER TABLE party ADD FOREIGN KEY (main_role) REFERENCES role;

-- changes
-- - constraint party.party_main_role_fkey
-- - constraint role.role_party_id_fkey
-- ~ column party.id type integer -> bigint
-- ~ column party.main_role type integer -> bigint
-- ~ column role.id type integer -> bigint
-- ~ column role.party_id type integer -> bigint
-- + constraint party.party_main_role_fkey FOREIGN KEY (main_role) REFERENCES role (id)
-- + constraint role.role_party_id_fkey FOREIGN KEY (party_id) REFERENCES party (id)
