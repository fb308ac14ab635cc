-- before
CREATE FUNCTION f(a int) RETURNS int LANGUAGE sql AS 'SELECT a';

-- after
CREATE FUNCTION f(a int) RETURNS int LANGUAGE plpgsql AS 'BEGIN RETURN a; END';

-- changes
-- ~ function f(integer) body changed
