-- before
CREATE TABLE party (a int, b int DEFAULT 1);
COMMENT ON COLUMN party.b IS 'It stays.';

-- after
CREATE TABLE party (a int, b int GENERATED ALWAYS AS (a) STORED);
COMMENT ON COLUMN party.b IS 'It stays.';

-- changes
-- - column party.b integer
-- + column party.b integer generated as (a) comment 'It stays.'
