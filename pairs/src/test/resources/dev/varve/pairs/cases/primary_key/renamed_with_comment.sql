-- before
CREATE TABLE party (id int CONSTRAINT one PRIMARY KEY);
COMMENT ON CONSTRAINT one ON party IS 'One.';

-- after
CREATE TABLE party (id int CONSTRAINT two PRIMARY KEY);
COMMENT ON CONSTRAINT two ON party IS 'Two.';

-- changes
-- ~ constraint party.one renamed to two
-- ~ constraint party.two comment 'Two.'
