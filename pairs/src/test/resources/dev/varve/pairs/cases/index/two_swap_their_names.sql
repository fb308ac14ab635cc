-- before
CREATE TABLE party (a int, b int);
CREATE INDEX one ON party (a);
CREATE INDEX two ON party (b);

-- after
CREATE TABLE party (a int, b int);
CREATE INDEX one ON party (b);
CREATE INDEX two ON party (a);

-- changes
-- ~ index party.two renamed to two__old
-- ~ index party.one renamed to two
-- ~ index party.two__old renamed to one
