-- before
CREATE TABLE party (name text CONSTRAINT party_name UNIQUE);

-- after
CREATE TABLE party (name text CONSTRAINT party_name CHECK (name <> ''));

-- changes
-- - constraint party.party_name
-- + constraint party.party_name CHECK (name <> ''::text)
