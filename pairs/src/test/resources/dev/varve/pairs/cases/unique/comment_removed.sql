-- before
CREATE TABLE party (name text CONSTRAINT party_uq UNIQUE);
COMMENT ON CONSTRAINT party_uq ON party IS 'One of a name.';

-- after
CREATE TABLE party (name text CONSTRAINT party_uq UNIQUE);

-- changes
-- ~ constraint party.party_uq no comment
