-- before
CREATE TABLE party (a int);
CREATE INDEX one ON party (a);

-- after
CREATE TABLE party (a int);
CREATE INDEX one ON party (a);
CREATE INDEX two ON party (a);

-- changes
-- + index party.two (a)
