-- before
CREATE TABLE party (id int CONSTRAINT party_key UNIQUE);
CREATE TABLE role (party_id int REFERENCES party (id));

-- after
CREATE TABLE party (id int CONSTRAINT party_key PRIMARY KEY);
CREATE TABLE role (party_id int REFERENCES party (id));

-- changes
-- - constraint role.role_party_id_fkey
-- - constraint party.party_key
-- ~ column party.id not null
-- + constraint party.party_key PRIMARY KEY (id)
-- + constraint role.role_party_id_fkey FOREIGN KEY (party_id) REFERENCES party (id)
