-- since 14
-- before
CREATE TABLE party (id int PRIMARY KEY, name varchar(20), born date);

-- after
CREATE TABLE party (id int PRIMARY KEY, name varchar(20), born date);
CREATE FUNCTION of_party(i int) RETURNS text LANGUAGE sql BEGIN ATOMIC SELECT name FROM party WHERE id = i; END;
CREATE FUNCTION add(a int, b int) RETURNS int LANGUAGE sql IMMUTABLE RETURN a + b;

-- changes
-- + function add(integer, integer) returns integer
-- + function of_party(integer) returns text
