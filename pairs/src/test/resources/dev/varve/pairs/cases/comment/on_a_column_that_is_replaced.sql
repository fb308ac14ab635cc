-- before
CREATE TABLE party (id int, a int);
COMMENT ON COLUMN party.a IS 'Old.';

-- after
CREATE TABLE party (id int, b int);
COMMENT ON COLUMN party.b IS 'New.';

-- changes
-- - column party.a integer
-- + column party.b integer comment 'New.'
