-- before
CREATE TABLE party (a int, b int);
CREATE INDEX one ON party (a);
CREATE INDEX two ON party (b);

-- after
CREATE TABLE party (a int, b int);
CREATE INDEX one ON party (b);
CREATE INDEX two ON party (a);

-- changes
-- - index party.one
-- - index party.two
-- + index party.one (b)
-- + index party.two (a)
