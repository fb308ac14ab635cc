-- since 14
-- before
CREATE FUNCTION f(a int) RETURNS int LANGUAGE sql AS 'SELECT a';

-- after
CREATE FUNCTION f(a int) RETURNS int LANGUAGE sql RETURN a;

-- changes
-- ~ function f(integer) body changed
