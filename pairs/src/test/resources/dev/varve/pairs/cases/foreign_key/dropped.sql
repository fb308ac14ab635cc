-- both
CREATE TABLE party (id int PRIMARY KEY);

-- before
CREATE TABLE role (party_id int CONSTRAINT role_fk REFERENCES party);
COMMENT ON CONSTRAINT role_fk ON role IS 'No longer so.';

-- after
CREATE TABLE role (party_id int);

-- changes
-- - constraint role.role_fk
