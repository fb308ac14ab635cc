-- both
CREATE TABLE party (a int, b int, PRIMARY KEY (a, b));

-- before
CREATE TABLE role (a int, b int, CONSTRAINT role_fk FOREIGN KEY (a, b) REFERENCES party (a, b));

-- after
CREATE TABLE role (a int, b int, CONSTRAINT role_fk FOREIGN KEY (b, a) REFERENCES party (a, b));

-- changes
-- - constraint role.role_fk
-- + constraint role.role_fk FOREIGN KEY (b, a) REFERENCES party (a, b)
