-- before
CREATE TABLE party (n int, CONSTRAINT party_n CHECK (n > 0));
COMMENT ON CONSTRAINT party_n ON party IS 'One.';

-- after
CREATE TABLE party (n int, CONSTRAINT party_n CHECK (n > 0));
COMMENT ON CONSTRAINT party_n ON party IS 'Two.';

-- changes
-- ~ constraint party.party_n comment 'Two.'
