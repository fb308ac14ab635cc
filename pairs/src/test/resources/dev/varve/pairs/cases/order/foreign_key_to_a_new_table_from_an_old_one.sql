-- before
CREATE TABLE role (party_id int);

-- after
CREATE TABLE party (id int PRIMARY KEY);
CREATE TABLE role (party_id int REFERENCES party);

-- changes
-- + table party
-- + constraint role.role_party_id_fkey FOREIGN KEY (party_id) REFERENCES party (id)
