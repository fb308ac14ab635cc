-- before
CREATE TABLE party (n int CONSTRAINT party_n CHECK (n > 0));
COMMENT ON CONSTRAINT party_n ON party IS 'No longer so.';

-- after
CREATE TABLE party (n int);

-- changes
-- - constraint party.party_n
