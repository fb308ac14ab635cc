-- before
CREATE FUNCTION f(a int, OUT b int) RETURNS int LANGUAGE sql AS 'SELECT a';

-- after
CREATE FUNCTION f(a int, OUT b text) RETURNS text LANGUAGE sql AS $$SELECT ''$$;

-- changes
-- - function f(integer)
-- + function f(integer) returns text
