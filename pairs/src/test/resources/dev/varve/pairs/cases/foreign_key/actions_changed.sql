-- both
CREATE TABLE party (id int PRIMARY KEY);

-- before
CREATE TABLE role (
  a int CONSTRAINT a REFERENCES party ON DELETE CASCADE, b int CONSTRAINT b REFERENCES party ON UPDATE RESTRICT
);

-- after
CREATE TABLE role (
  a int CONSTRAINT a REFERENCES party ON DELETE SET NULL, b int CONSTRAINT b REFERENCES party ON UPDATE CASCADE
);

-- changes
-- - constraint role.a
-- - constraint role.b
-- + constraint role.a FOREIGN KEY (a) REFERENCES party (id) ON DELETE SET NULL
-- + constraint role.b FOREIGN KEY (b) REFERENCES party (id) ON UPDATE CASCADE
