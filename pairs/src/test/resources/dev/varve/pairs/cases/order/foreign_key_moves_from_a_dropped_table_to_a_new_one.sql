-- before
CREATE TABLE party (id int PRIMARY KEY);
CREATE TABLE role (party_id int CONSTRAINT role_fk REFERENCES party);

-- after
CREATE TABLE person (id int PRIMARY KEY);
CREATE TABLE role (party_id int CONSTRAINT role_fk REFERENCES person);

-- changes
-- - constraint role.role_fk
-- - table party
-- + table person
-- + constraint role.role_fk FOREIGN KEY (party_id) REFERENCES person (id)
