-- both
CREATE TABLE party (id int PRIMARY KEY);

-- before
CREATE TABLE role (a int CONSTRAINT one REFERENCES party, b int CONSTRAINT two REFERENCES party);

-- after
CREATE TABLE role (a int CONSTRAINT two REFERENCES party, b int CONSTRAINT one REFERENCES party);

-- changes
-- - constraint role.one
-- - constraint role.two
-- + constraint role.one FOREIGN KEY (b) REFERENCES party (id)
-- + constraint role.two FOREIGN KEY (a) REFERENCES party (id)
