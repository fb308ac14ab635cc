-- before
CREATE TABLE party (id int PRIMARY KEY, parent int);

-- after
CREATE TABLE party (id int PRIMARY KEY, parent int REFERENCES party);

-- changes
-- + constraint party.party_parent_fkey FOREIGN KEY (parent) REFERENCES party (id)
