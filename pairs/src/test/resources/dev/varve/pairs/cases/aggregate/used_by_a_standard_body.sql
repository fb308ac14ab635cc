-- since 14
-- both
CREATE FUNCTION add_up(numeric, numeric) RETURNS numeric LANGUAGE sql IMMUTABLE AS 'SELECT $1 + $2';

-- before
CREATE AGGREGATE total(a numeric) (SFUNC = add_up, STYPE = numeric);
CREATE TABLE t (a numeric);
CREATE FUNCTION f() RETURNS numeric LANGUAGE sql RETURN (SELECT total(a) FROM t);

-- after
CREATE AGGREGATE total(b numeric) (SFUNC = add_up, STYPE = numeric);
CREATE TABLE t (a numeric);
CREATE FUNCTION f() RETURNS numeric LANGUAGE sql RETURN (SELECT total(a) FROM t);

-- changes
-- - function f()
-- - aggregate total(numeric)
-- + aggregate total(numeric) returns numeric
-- + function f() returns numeric
