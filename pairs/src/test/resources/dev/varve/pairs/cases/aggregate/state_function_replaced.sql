-- before
CREATE FUNCTION add_up(numeric, numeric) RETURNS numeric LANGUAGE sql IMMUTABLE AS 'SELECT $1 + $2';
CREATE AGGREGATE total(numeric) (SFUNC = add_up, STYPE = numeric);
CREATE TABLE t (a numeric);
CREATE VIEW v AS SELECT total(a) AS total FROM t;

-- after
CREATE FUNCTION add_up(numeric, numeric) RETURNS numeric LANGUAGE sql IMMUTABLE AS 'SELECT $2 + $1';
CREATE AGGREGATE total(numeric) (SFUNC = add_up, STYPE = numeric);
CREATE TABLE t (a numeric);
CREATE VIEW v AS SELECT total(a) AS total FROM t;

-- changes
-- ~ function add_up(numeric, numeric) body changed
