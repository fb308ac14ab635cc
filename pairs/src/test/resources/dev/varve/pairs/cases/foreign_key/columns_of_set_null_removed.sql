-- since 15

-- both
CREATE TABLE party (a int, b int, PRIMARY KEY (a, b));

-- before
CREATE TABLE role (a int, b int, CONSTRAINT role_fk FOREIGN KEY (a, b) REFERENCES party ON DELETE SET NULL (b));

-- after
CREATE TABLE role (a int, b int, CONSTRAINT role_fk FOREIGN KEY (a, b) REFERENCES party ON DELETE SET NULL);

-- changes
-- - constraint role.role_fk
-- + constraint role.role_fk FOREIGN KEY (a, b) REFERENCES party (a, b) ON DELETE SET NULL
