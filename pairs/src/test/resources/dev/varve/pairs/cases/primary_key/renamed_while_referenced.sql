-- before
CREATE TABLE party (id int CONSTRAINT one PRIMARY KEY);
CREATE TABLE role (party_id int REFERENCES party);

-- after
CREATE TABLE party (id int CONSTRAINT two PRIMARY KEY);
CREATE TABLE role (party_id int REFERENCES party);

-- changes
-- ~ constraint party.one renamed to two
