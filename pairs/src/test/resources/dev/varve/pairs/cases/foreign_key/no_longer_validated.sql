-- both
CREATE TABLE party (id int PRIMARY KEY);
CREATE TABLE role (party_id int);

-- before
ALTER TABLE role ADD CONSTRAINT role_fk FOREIGN KEY (party_id) REFERENCES party;

-- after
ALTER TABLE role ADD CONSTRAINT role_fk FOREIGN KEY (party_id) REFERENCES party NOT VALID;

-- changes
-- - constraint role.role_fk
-- + constraint role.role_fk FOREIGN KEY (party_id) REFERENCES party (id) NOT VALID
