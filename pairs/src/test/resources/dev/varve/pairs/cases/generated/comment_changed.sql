-- before
CREATE TABLE party (a int, b int GENERATED ALWAYS AS (a * 2) STORED);
COMMENT ON COLUMN party.b IS 'One.';

-- after
CREATE TABLE party (a int, b int GENERATED ALWAYS AS (a * 2) STORED);
COMMENT ON COLUMN party.b IS 'Two.';

-- changes
-- ~ column party.b comment 'Two.'
