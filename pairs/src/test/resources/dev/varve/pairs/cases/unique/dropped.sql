-- before
CREATE TABLE party (name text CONSTRAINT party_uq UNIQUE);
COMMENT ON CONSTRAINT party_uq ON party IS 'No longer so.';

-- after
CREATE TABLE party (name text);

-- changes
-- - constraint party.party_uq
