-- before
CREATE SCHEMA one;
CREATE TABLE one.party (id int PRIMARY KEY);
CREATE TABLE role (party_id int REFERENCES one.party);

-- after
CREATE SCHEMA two;
CREATE TABLE two.party (id int PRIMARY KEY);
CREATE TABLE role (party_id int REFERENCES two.party);

-- changes
-- - constraint role.role_party_id_fkey
-- + schema two
-- - table one.party
-- + table two.party
-- + constraint role.role_party_id_fkey FOREIGN KEY (party_id) REFERENCES two.party (id)
-- - schema one
