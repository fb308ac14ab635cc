-- before
-- after
CREATE TABLE party (n int);
ALTER TABLE party ADD CONSTRAINT party_n CHECK (n > 0) NO INHERIT NOT VALID;
COMMENT ON CONSTRAINT party_n ON party IS 'For new rows.';

-- changes
-- + table party
