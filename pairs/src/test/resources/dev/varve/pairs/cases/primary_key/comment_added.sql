-- before
CREATE TABLE party (id int CONSTRAINT party_pk PRIMARY KEY);

-- after
CREATE TABLE party (id int CONSTRAINT party_pk PRIMARY KEY);
COMMENT ON CONSTRAINT party_pk ON party IS 'What identifies it.';

-- changes
-- ~ constraint party.party_pk comment 'What identifies it.'
