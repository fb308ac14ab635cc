-- both
CREATE TABLE party (id int PRIMARY KEY);
CREATE TABLE role (party_id int CONSTRAINT role_fk REFERENCES party);

-- before
COMMENT ON CONSTRAINT role_fk ON role IS 'One.';

-- after

-- changes
-- ~ constraint role.role_fk no comment
