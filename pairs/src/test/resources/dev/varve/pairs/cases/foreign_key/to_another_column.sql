-- both
CREATE TABLE party (id int PRIMARY KEY, code int UNIQUE);

-- before
CREATE TABLE role (party int CONSTRAINT role_fk REFERENCES party (id));

-- after
CREATE TABLE role (party int CONSTRAINT role_fk REFERENCES party (code));

-- changes
-- - constraint role.role_fk
-- + constraint role.role_fk FOREIGN KEY (party) REFERENCES party (code)
