-- before
CREATE TABLE party (n int CONSTRAINT party_n CHECK (n > 0));
COMMENT ON CONSTRAINT party_n ON party IS 'It stays.';

-- after
CREATE TABLE party (n int);
ALTER TABLE party ADD CONSTRAINT party_n CHECK (n > 0) NOT VALID;
COMMENT ON CONSTRAINT party_n ON party IS 'It stays.';

-- changes
-- - constraint party.party_n
-- + constraint party.party_n CHECK (n > 0) NOT VALID
