-- before
-- after
CREATE TABLE party (id int PRIMARY KEY, parent int REFERENCES party ON DELETE CASCADE);

-- changes
-- + table party
-- + constraint party.party_parent_fkey FOREIGN KEY (parent) REFERENCES party (id) ON DELETE CASCADE
