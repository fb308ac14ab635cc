-- before
CREATE TABLE party (id int PRIMARY KEY, name varchar(20), born date);
CREATE VIEW people AS SELECT id, name FROM party;
ALTER VIEW people ALTER name SET DEFAULT 'x';

-- after
CREATE TABLE party (id int PRIMARY KEY, name varchar(20), born date);
CREATE VIEW people AS SELECT id, name FROM party;
ALTER VIEW people ALTER id SET DEFAULT 7;

-- changes
-- ~ column people.id default 7
-- ~ column people.name no default
