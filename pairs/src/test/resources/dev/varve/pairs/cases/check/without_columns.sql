-- before
CREATE TABLE party (n int);

-- after
CREATE TABLE party (n int, CONSTRAINT party_ever CHECK (1 = 1), CONSTRAINT party_true CHECK (true));

-- changes
-- + constraint party.party_ever CHECK (1 = 1)
-- + constraint party.party_true CHECK (true)
