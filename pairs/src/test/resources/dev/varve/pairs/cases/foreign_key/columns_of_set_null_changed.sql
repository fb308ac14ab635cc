-- since 15

-- both
CREATE TABLE party (a int, b int, c int, PRIMARY KEY (a, b, c));

-- before
CREATE TABLE role (a int, b int, c int, CONSTRAINT role_fk FOREIGN KEY (a, b, c) REFERENCES party ON DELETE SET NULL (b));

-- after
CREATE TABLE role (a int, b int, c int, CONSTRAINT role_fk FOREIGN KEY (a, b, c) REFERENCES party ON DELETE SET NULL (c, a));

-- changes
-- - constraint role.role_fk
-- + constraint role.role_fk FOREIGN KEY (a, b, c) REFERENCES party (a, b, c) ON DELETE SET NULL (c, a)
