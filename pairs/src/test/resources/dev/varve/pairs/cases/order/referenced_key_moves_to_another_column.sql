-- before
CREATE TABLE party (id int PRIMARY KEY, code int NOT NULL);
CREATE TABLE role (party int REFERENCES party);

-- after
CREATE TABLE party (id int NOT NULL, code int PRIMARY KEY);
CREATE TABLE role (party int REFERENCES party);

-- changes
-- - constraint role.role_party_fkey
-- - constraint party.party_pkey
-- + constraint party.party_pkey PRIMARY KEY (code)
-- + constraint role.role_party_fkey FOREIGN KEY (party) REFERENCES party (code)
