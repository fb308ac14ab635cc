-- both
CREATE TABLE party (id int PRIMARY KEY);

-- before
CREATE TABLE role (a int CONSTRAINT one REFERENCES party, b int CONSTRAINT two REFERENCES party);

-- after
CREATE TABLE role (a int CONSTRAINT two REFERENCES party, b int CONSTRAINT one REFERENCES party);

-- changes
-- ~ constraint role.two renamed to two__old
-- ~ constraint role.one renamed to two
-- ~ constraint role.two__old renamed to one
