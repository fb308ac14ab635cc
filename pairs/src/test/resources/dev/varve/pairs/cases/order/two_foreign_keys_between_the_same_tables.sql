-- before
CREATE TABLE party (id int PRIMARY KEY, code text UNIQUE);
CREATE TABLE role (a int, b text);

-- after
CREATE TABLE party (id int PRIMARY KEY, code text UNIQUE);
CREATE TABLE role (a int REFERENCES party, b text REFERENCES party (code));

-- changes
-- + constraint role.role_a_fkey FOREIGN KEY (a) REFERENCES party (id)
-- + constraint role.role_b_fkey FOREIGN KEY (b) REFERENCES party (code)
