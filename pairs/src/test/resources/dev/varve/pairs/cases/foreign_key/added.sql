-- both
CREATE TABLE party (id int PRIMARY KEY);

-- before
CREATE TABLE role (party_id int);

-- after
CREATE TABLE role (party_id int REFERENCES party);

-- changes
-- + constraint role.role_party_id_fkey FOREIGN KEY (party_id) REFERENCES party (id)
