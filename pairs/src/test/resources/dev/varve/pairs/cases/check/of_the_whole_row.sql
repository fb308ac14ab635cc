-- before
CREATE TABLE party (n int, m int);

-- after
CREATE TABLE party (n int, m int, CONSTRAINT party_row CHECK (party IS NOT NULL));

-- changes
-- + constraint party.party_row CHECK (party.* IS NOT NULL)
