-- before
CREATE TABLE party (name text CONSTRAINT party_uq UNIQUE);

-- after
CREATE TABLE party (name text CONSTRAINT party_uq UNIQUE);
COMMENT ON CONSTRAINT party_uq ON party IS 'One of a name.';

-- changes
-- ~ constraint party.party_uq comment 'One of a name.'
