-- before
CREATE TABLE party (id int, code text);
CREATE TABLE role (code text);

-- after
CREATE TABLE party (id int, code text);
CREATE UNIQUE INDEX party_code_idx ON party (code);
CREATE TABLE role (code text REFERENCES party (code));

-- changes
-- + index party.party_code_idx unique (code)
-- + constraint role.role_code_fkey FOREIGN KEY (code) REFERENCES party (code)
