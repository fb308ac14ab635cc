-- before
-- after
CREATE TABLE party (id int PRIMARY KEY, main_role int);
CREATE TABLE role (id int PRIMARY KEY, party_id int NOT NULL REFERENCES party);
ALTER TABLE party ADD FOREIGN KEY (main_role) REFERENCES role;

-- changes
-- + table party
-- + table role
-- + constraint party.party_main_role_fkey FOREIGN KEY (main_role) REFERENCES role (id)
-- + constraint role.role_party_id_fkey FOREIGN KEY (party_id) REFERENCES party (id)
