-- before
CREATE TABLE party (id int CONSTRAINT party_pk PRIMARY KEY);
COMMENT ON CONSTRAINT party_pk ON party IS 'One.';

-- after
CREATE TABLE party (id int CONSTRAINT party_pk PRIMARY KEY);
COMMENT ON CONSTRAINT party_pk ON party IS 'Two.';

-- changes
-- ~ constraint party.party_pk comment 'Two.'
