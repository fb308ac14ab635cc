-- before
CREATE TABLE party (id int PRIMARY KEY, code int UNIQUE);
CREATE TABLE role (id int, party_id int REFERENCES party, party_code int REFERENCES party (code));

-- after
CREATE TABLE party (id int PRIMARY KEY);
CREATE TABLE role (id int, party_id int);

-- changes
-- - constraint role.role_party_code_fkey
-- - constraint role.role_party_id_fkey
-- - constraint party.party_code_key
-- - column party.code integer
-- - column role.party_code integer
