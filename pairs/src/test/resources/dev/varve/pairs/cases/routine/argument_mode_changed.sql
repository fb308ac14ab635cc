-- before
CREATE FUNCTION f(a int) RETURNS int LANGUAGE sql AS 'SELECT a';

-- after
CREATE FUNCTION f(INOUT a int) RETURNS int LANGUAGE sql AS 'SELECT a';

-- changes
-- - function f(integer)
-- + function f(integer) returns integer
