-- both
CREATE TABLE party (id int PRIMARY KEY);

-- before
CREATE TABLE role (a int REFERENCES party DEFERRABLE, b int REFERENCES party DEFERRABLE INITIALLY DEFERRED);

-- after
CREATE TABLE role (a int REFERENCES party, b int REFERENCES party);

-- changes
-- ~ constraint role.role_a_fkey not deferrable
-- ~ constraint role.role_b_fkey not deferrable
