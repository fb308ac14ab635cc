-- before
CREATE TABLE party (id int PRIMARY KEY, name varchar(20), born date);
CREATE VIEW people AS SELECT id, name FROM party WHERE id > 0;

-- after
CREATE TABLE party (id int PRIMARY KEY, name varchar(20), born date);
CREATE VIEW people AS SELECT id, name FROM party WHERE id > 0 WITH CASCADED CHECK OPTION;

-- changes
-- ~ view people no options -> cascaded check option
