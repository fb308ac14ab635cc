-- before
CREATE TABLE party (id int PRIMARY KEY, name varchar(20), born date);
CREATE VIEW people AS SELECT id, name FROM party;

-- after
CREATE TABLE party (id int PRIMARY KEY, name varchar(20), born date);

-- changes
-- - view people
