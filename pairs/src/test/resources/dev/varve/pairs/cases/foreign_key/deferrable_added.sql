-- both
CREATE TABLE party (id int PRIMARY KEY);

-- before
CREATE TABLE role (a int REFERENCES party, b int REFERENCES party);

-- after
CREATE TABLE role (a int REFERENCES party DEFERRABLE, b int REFERENCES party DEFERRABLE INITIALLY DEFERRED);

-- changes
-- ~ constraint role.role_a_fkey initially immediate
-- ~ constraint role.role_b_fkey initially deferred
