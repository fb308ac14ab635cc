-- before
CREATE TABLE party (id int);

-- after
CREATE TABLE party (id int, name text);
COMMENT ON COLUMN party.name IS 'As in the register.';

-- changes
-- + column party.name text comment 'As in the register.'
