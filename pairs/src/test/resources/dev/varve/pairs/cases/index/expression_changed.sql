-- before
CREATE TABLE party (name text);
CREATE INDEX party_name_idx ON party (lower(name));

-- after
CREATE TABLE party (name text);
CREATE INDEX party_name_idx ON party (upper(name));

-- changes
-- - index party.party_name_idx
-- + index party.party_name_idx ((upper(name)))
