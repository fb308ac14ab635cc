-- both
CREATE TABLE party (id int PRIMARY KEY);

-- before
CREATE TABLE role (name text);

-- after
CREATE TABLE role (name text, party_id int REFERENCES party);

-- changes
-- + column role.party_id integer
-- + constraint role.role_party_id_fkey FOREIGN KEY (party_id) REFERENCES party (id)
