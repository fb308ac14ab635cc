-- both
CREATE TABLE party (id int PRIMARY KEY);
CREATE TABLE person (id int PRIMARY KEY);

-- before
CREATE TABLE role (party_id int CONSTRAINT role_fk REFERENCES party);

-- after
CREATE TABLE role (party_id int CONSTRAINT role_fk REFERENCES person);

-- changes
-- - constraint role.role_fk
-- + constraint role.role_fk FOREIGN KEY (party_id) REFERENCES person (id)
