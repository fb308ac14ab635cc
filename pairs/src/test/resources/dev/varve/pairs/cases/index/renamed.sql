-- before
CREATE TABLE party (name text);
CREATE INDEX one ON party (name);

-- after
CREATE TABLE party (name text);
CREATE INDEX two ON party (name);

-- changes
-- ~ index party.one renamed to two
