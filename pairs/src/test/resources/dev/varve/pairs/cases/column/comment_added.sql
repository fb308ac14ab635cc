-- before
CREATE TABLE party (id int);

-- after
CREATE TABLE party (id int);
COMMENT ON COLUMN party.id IS 'Its number.';

-- changes
-- ~ column party.id comment 'Its number.'
