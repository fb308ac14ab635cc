-- before
CREATE TABLE party (id int PRIMARY KEY, name varchar(20), born date);
CREATE VIEW people AS SELECT id, born FROM party;

-- after
CREATE TABLE party (id int PRIMARY KEY, name varchar(20));

-- changes
-- - view people
-- - column party.born date
