-- before
CREATE TABLE party (id int, code text);
CREATE UNIQUE INDEX party_code_idx ON party (code);
CREATE TABLE role (code text REFERENCES party (code));

-- after
CREATE TABLE party (id int, code text);
CREATE UNIQUE INDEX party_code_idx ON party (code) INCLUDE (id);
CREATE TABLE role (code text REFERENCES party (code));

-- changes
-- - constraint role.role_code_fkey
-- - index party.party_code_idx
-- + index party.party_code_idx unique (code) INCLUDE (id)
-- + constraint role.role_code_fkey FOREIGN KEY (code) REFERENCES party (code)
