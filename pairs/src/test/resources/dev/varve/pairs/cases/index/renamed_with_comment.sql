-- before
CREATE TABLE party (name text);
CREATE INDEX one ON party (name);
COMMENT ON INDEX one IS 'One.';

-- after
CREATE TABLE party (name text);
CREATE INDEX two ON party (name);
COMMENT ON INDEX two IS 'Two.';

-- changes
-- ~ index party.one renamed to two
-- ~ index party.two comment 'Two.'
