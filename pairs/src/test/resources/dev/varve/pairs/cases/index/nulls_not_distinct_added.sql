-- since 15

-- before
CREATE TABLE party (name text);
CREATE UNIQUE INDEX party_name_idx ON party (name);

-- after
CREATE TABLE party (name text);
CREATE UNIQUE INDEX party_name_idx ON party (name) NULLS NOT DISTINCT;

-- changes
-- - index party.party_name_idx
-- + index party.party_name_idx unique (name) NULLS NOT DISTINCT
