-- before
CREATE TABLE party (a int, b int);
CREATE INDEX party_idx ON party (a);

-- after
CREATE TABLE party (b int, c int);
CREATE INDEX party_idx ON party (c);

-- changes
-- - index party.party_idx
-- - column party.a integer
-- + column party.c integer
-- + index party.party_idx (c)
