-- before
CREATE TABLE party (id int PRIMARY KEY, parent int REFERENCES party ON DELETE CASCADE);

-- after

-- changes
-- - constraint party.party_parent_fkey
-- - table party
