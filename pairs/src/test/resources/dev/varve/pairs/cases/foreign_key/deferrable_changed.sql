-- both
CREATE TABLE party (id int PRIMARY KEY);

-- before
CREATE TABLE role (a int REFERENCES party DEFERRABLE, b int REFERENCES party DEFERRABLE INITIALLY DEFERRED);

-- after
CREATE TABLE role (a int REFERENCES party DEFERRABLE INITIALLY DEFERRED, b int REFERENCES party DEFERRABLE);

-- changes
-- ~ constraint role.role_a_fkey initially deferred
-- ~ constraint role.role_b_fkey initially immediate
