-- before
CREATE TABLE party (id int PRIMARY KEY, main_role int);
CREATE TABLE role (id int PRIMARY KEY, party_id int NOT NULL REFERENCES party);
ALTER TABLE party ADD FOREIGN KEY (main_role) REFERENCES role;

-- after
CREATE TABLE party (id int PRIMARY KEY, main_role int);

-- changes
-- - constraint party.party_main_role_fkey
-- - constraint role.role_party_id_fkey
-- - table role
