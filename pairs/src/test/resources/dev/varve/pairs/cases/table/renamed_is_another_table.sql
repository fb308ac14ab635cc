-- before
CREATE TABLE party (id int PRIMARY KEY, name text);
CREATE INDEX party_name_idx ON party (name);

-- after
CREATE TABLE parties (id int PRIMARY KEY, name text);
CREATE INDEX party_name_idx ON parties (name);

-- changes
-- - table party
-- + table parties
