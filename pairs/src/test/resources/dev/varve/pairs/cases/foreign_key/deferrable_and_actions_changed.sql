-- both
CREATE TABLE party (id int PRIMARY KEY);

-- before
CREATE TABLE role (a int REFERENCES party DEFERRABLE);

-- after
CREATE TABLE role (a int REFERENCES party ON DELETE CASCADE);

-- changes
-- - constraint role.role_a_fkey
-- + constraint role.role_a_fkey FOREIGN KEY (a) REFERENCES party (id) ON DELETE CASCADE
