-- before
CREATE TABLE party (a int, CONSTRAINT ck CHECK (a > 0));
COMMENT ON CONSTRAINT ck ON party IS 'It stays.';

-- after
CREATE TABLE party (a bigint, CONSTRAINT ck CHECK (a > 1));
COMMENT ON CONSTRAINT ck ON party IS 'It stays.';

-- changes
-- - constraint party.ck
-- ~ column party.a type integer -> bigint
-- + constraint party.ck CHECK (a > 1)
