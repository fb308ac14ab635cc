-- before
CREATE TABLE party (id int, a int, b int, c int);

-- after
CREATE TABLE party (b int);

-- changes
-- - column party.id integer
-- - column party.a integer
-- - column party.c integer
