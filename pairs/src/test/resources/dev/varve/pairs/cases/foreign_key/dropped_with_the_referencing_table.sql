-- before
CREATE TABLE party (id int PRIMARY KEY);
CREATE TABLE role (party_id int REFERENCES party);

-- after
CREATE TABLE party (id int PRIMARY KEY);

-- changes
-- - constraint role.role_party_id_fkey
-- - table role
