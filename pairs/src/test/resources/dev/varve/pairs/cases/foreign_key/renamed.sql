-- both
CREATE TABLE party (id int PRIMARY KEY);

-- before
CREATE TABLE role (party_id int CONSTRAINT one REFERENCES party);

-- after
CREATE TABLE role (party_id int CONSTRAINT two REFERENCES party);

-- changes
-- ~ constraint role.one renamed to two
