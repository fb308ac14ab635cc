-- before
CREATE TABLE party (name text, CONSTRAINT party_name CHECK (name IS NOT NULL));

-- after
CREATE TABLE party (name text NOT NULL);

-- changes
-- - constraint party.party_name
-- ~ column party.name not null
