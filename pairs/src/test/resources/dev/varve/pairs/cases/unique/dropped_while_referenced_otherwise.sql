-- before
CREATE TABLE party (id int PRIMARY KEY, code text UNIQUE);
CREATE TABLE role (code text REFERENCES party (code));

-- after
CREATE TABLE party (id int PRIMARY KEY, code text);
CREATE TABLE role (code text);

-- changes
-- - constraint role.role_code_fkey
-- - constraint party.party_code_key
