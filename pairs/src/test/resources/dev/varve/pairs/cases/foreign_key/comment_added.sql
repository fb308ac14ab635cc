-- both
CREATE TABLE party (id int PRIMARY KEY);
CREATE TABLE role (party_id int CONSTRAINT role_fk REFERENCES party);

-- before

-- after
COMMENT ON CONSTRAINT role_fk ON role IS 'Whose role it is.';

-- changes
-- ~ constraint role.role_fk comment 'Whose role it is.'
