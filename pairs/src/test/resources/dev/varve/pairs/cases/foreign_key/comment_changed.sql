-- both
CREATE TABLE party (id int PRIMARY KEY);
CREATE TABLE role (party_id int CONSTRAINT role_fk REFERENCES party);

-- before
COMMENT ON CONSTRAINT role_fk ON role IS 'One.';

-- after
COMMENT ON CONSTRAINT role_fk ON role IS 'Two.';

-- changes
-- ~ constraint role.role_fk comment 'Two.'
