-- before
CREATE TABLE party (id int PRIMARY KEY, name varchar(20), born date);
CREATE VIEW people AS SELECT id, name FROM party;
CREATE VIEW named AS SELECT name FROM people;

-- after
CREATE TABLE other (id int);

-- changes
-- - view named
-- - view people
-- - table party
-- + table other
