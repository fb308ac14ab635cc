-- before
CREATE FUNCTION f(a int) RETURNS SETOF int LANGUAGE sql ROWS 5 AS 'SELECT a';

-- after
CREATE FUNCTION f(a int) RETURNS SETOF int LANGUAGE sql ROWS 7 SUPPORT generate_series_int4_support AS 'SELECT a';

-- changes
-- ~ function f(integer) options changed
