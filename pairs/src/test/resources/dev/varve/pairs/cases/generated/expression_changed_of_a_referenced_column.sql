-- before
CREATE TABLE party (a int, b int GENERATED ALWAYS AS (a * 2) STORED UNIQUE);
CREATE TABLE role (party int REFERENCES party (b));

-- after
CREATE TABLE party (a int, b int GENERATED ALWAYS AS (a * 3) STORED UNIQUE);
CREATE TABLE role (party int REFERENCES party (b));

-- changes
-- ~ column party.b generated as (a * 3)

-- changes until 16
-- - constraint role.role_party_fkey
-- - constraint party.party_b_key
-- - column party.b integer
-- + column party.b integer generated as (a * 3)
-- + constraint party.party_b_key UNIQUE (b)
-- + constraint role.role_party_fkey FOREIGN KEY (party) REFERENCES party (b)
