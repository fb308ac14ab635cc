-- before
CREATE TABLE party (n int, CONSTRAINT party_n CHECK (n > 0));

-- after
CREATE TABLE party (n int, CONSTRAINT party_n CHECK (n > 0));
COMMENT ON CONSTRAINT party_n ON party IS 'Never none.';

-- changes
-- ~ constraint party.party_n comment 'Never none.'
