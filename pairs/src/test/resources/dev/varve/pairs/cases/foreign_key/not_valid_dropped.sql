-- both
CREATE TABLE party (id int PRIMARY KEY);
CREATE TABLE role (party_id int);

-- before
ALTER TABLE role ADD CONSTRAINT role_fk FOREIGN KEY (party_id) REFERENCES party ON DELETE CASCADE NOT VALID;

-- after

-- changes
-- - constraint role.role_fk
