-- before
CREATE TABLE party (id int PRIMARY KEY);
CREATE TABLE role (party_id int);
ALTER TABLE role ADD CONSTRAINT role_fk FOREIGN KEY (party_id) REFERENCES party NOT VALID;

-- after
CREATE TABLE party (id bigint PRIMARY KEY);
CREATE TABLE role (party_id bigint);
ALTER TABLE role ADD CONSTRAINT role_fk FOREIGN KEY (party_id) REFERENCES party NOT VALID;

-- changes
-- - constraint role.role_fk
-- ~ column party.id type integer -> bigint
-- ~ column role.party_id type integer -> bigint
-- + constraint role.role_fk FOREIGN KEY (party_id) REFERENCES party (id) NOT VALID
