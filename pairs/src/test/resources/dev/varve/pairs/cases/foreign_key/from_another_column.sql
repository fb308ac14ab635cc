-- both
CREATE TABLE party (id int PRIMARY KEY);

-- before
CREATE TABLE role (a int, b int, CONSTRAINT role_fk FOREIGN KEY (a) REFERENCES party);

-- after
CREATE TABLE role (a int, b int, CONSTRAINT role_fk FOREIGN KEY (b) REFERENCES party);

-- changes
-- - constraint role.role_fk
-- + constraint role.role_fk FOREIGN KEY (b) REFERENCES party (id)
