-- before
CREATE TABLE party (id int);
COMMENT ON COLUMN party.id IS 'One.';

-- after
CREATE TABLE party (id int);

-- changes
-- ~ column party.id no comment
