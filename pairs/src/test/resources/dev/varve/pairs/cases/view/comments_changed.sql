-- before
CREATE TABLE party (id int PRIMARY KEY, name varchar(20), born date);
CREATE VIEW people AS SELECT id, name FROM party;
COMMENT ON VIEW people IS 'One.';
COMMENT ON COLUMN people.id IS 'One.';

-- after
CREATE TABLE party (id int PRIMARY KEY, name varchar(20), born date);
CREATE VIEW people AS SELECT id, name FROM party;
COMMENT ON VIEW people IS 'Two.';
COMMENT ON COLUMN people.name IS 'Two.';

-- changes
-- ~ column people.id no comment
-- ~ column people.name comment 'Two.'
-- ~ view people comment 'Two.'
