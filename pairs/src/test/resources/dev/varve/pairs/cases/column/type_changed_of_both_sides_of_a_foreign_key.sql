-- before
CREATE TABLE party (id int PRIMARY KEY);
CREATE TABLE role (party_id int REFERENCES party ON DELETE CASCADE);

-- after
CREATE TABLE party (id bigint PRIMARY KEY);
CREATE TABLE role (party_id bigint REFERENCES party ON DELETE CASCADE);

-- changes
-- - constraint role.role_party_id_fkey
-- ~ column party.id type integer -> bigint
-- ~ column role.party_id type integer -> bigint
-- + constraint role.role_party_id_fkey FOREIGN KEY (party_id) REFERENCES party (id) ON DELETE CASCADE
