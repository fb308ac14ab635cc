-- before
CREATE TABLE party (id int, name varchar(10) COLLATE "C" NOT NULL DEFAULT 'x');
COMMENT ON COLUMN party.name IS 'As in the register.';

-- after
CREATE TABLE party (id int);

-- changes
-- - column party.name varchar(10)
