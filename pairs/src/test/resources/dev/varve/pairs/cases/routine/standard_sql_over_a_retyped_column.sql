-- since 14
-- before
CREATE TABLE party (id int PRIMARY KEY, name varchar(20), born date);
CREATE FUNCTION of_party(i int) RETURNS text LANGUAGE sql BEGIN ATOMIC SELECT name FROM party WHERE id = i; END;

-- after
CREATE TABLE party (id int PRIMARY KEY, name text, born date);
CREATE FUNCTION of_party(i int) RETURNS text LANGUAGE sql BEGIN ATOMIC SELECT name FROM party WHERE id = i; END;

-- changes
-- - function of_party(integer)
-- ~ column party.name type varchar(20) -> text
-- + function of_party(integer) returns text
