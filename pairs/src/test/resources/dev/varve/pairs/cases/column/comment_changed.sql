-- before
CREATE TABLE party (id int);
COMMENT ON COLUMN party.id IS 'One.';

-- after
CREATE TABLE party (id int);
COMMENT ON COLUMN party.id IS 'Two.';

-- changes
-- ~ column party.id comment 'Two.'
