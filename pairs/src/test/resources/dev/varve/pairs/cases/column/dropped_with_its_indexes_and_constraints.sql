-- before
CREATE TABLE party (id int PRIMARY KEY, name text UNIQUE CHECK (name <> ''), n int, CHECK (n > length(name)));
CREATE INDEX party_name_idx ON party (name);
CREATE INDEX party_both_idx ON party (n, lower(name));
CREATE INDEX party_partial_idx ON party (n) WHERE name IS NOT NULL;

-- after
CREATE TABLE party (id int PRIMARY KEY, n int);

-- changes
-- - index party.party_both_idx
-- - index party.party_name_idx
-- - index party.party_partial_idx
-- - constraint party.party_check
-- - constraint party.party_name_check
-- - constraint party.party_name_key
-- - column party.name text
