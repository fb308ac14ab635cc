-- both
CREATE TABLE party (id int PRIMARY KEY);

-- before
CREATE TABLE role (a int CONSTRAINT a REFERENCES party ON DELETE CASCADE ON UPDATE RESTRICT);

-- after
CREATE TABLE role (a int CONSTRAINT a REFERENCES party);

-- changes
-- - constraint role.a
-- + constraint role.a FOREIGN KEY (a) REFERENCES party (id)
