-- since 18

-- before
CREATE TABLE party (a int, b int GENERATED ALWAYS AS (a * 2) VIRTUAL);
COMMENT ON COLUMN party.b IS 'It stays.';

-- after
CREATE TABLE party (a int, b int GENERATED ALWAYS AS (a * 3) VIRTUAL);
COMMENT ON COLUMN party.b IS 'It stays.';

-- changes
-- ~ column party.b generated as (a * 3) virtual
