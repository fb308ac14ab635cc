-- before
CREATE TABLE party (id int, code text);
CREATE UNIQUE INDEX party_code_idx ON party (code);
CREATE TABLE role (code text REFERENCES party (code));

-- after
CREATE TABLE party (id int, code text);
CREATE TABLE role (code text);

-- changes
-- - constraint role.role_code_fkey
-- - index party.party_code_idx
