-- before
CREATE TABLE party (a int, b int GENERATED ALWAYS AS (a * 2) STORED);
COMMENT ON COLUMN party.b IS 'It stays.';

-- after
CREATE TABLE party (a int, b int);
COMMENT ON COLUMN party.b IS 'It stays.';

-- changes
-- ~ column party.b not generated
