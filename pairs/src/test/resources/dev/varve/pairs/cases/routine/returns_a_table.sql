-- before
CREATE TABLE party (id int PRIMARY KEY, name varchar(20), born date);

-- after
CREATE TABLE party (id int PRIMARY KEY, name varchar(20), born date);
CREATE FUNCTION people(minimum int) RETURNS TABLE (id int, name text) LANGUAGE sql STABLE ROWS 10 AS 'SELECT id, name FROM party WHERE id > minimum';
CREATE FUNCTION all_of() RETURNS SETOF party LANGUAGE sql AS 'SELECT * FROM party';

-- changes
-- + function all_of() returns setof party
-- + function people(integer) returns setof record
