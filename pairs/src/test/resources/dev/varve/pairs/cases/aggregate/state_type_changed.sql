-- both
CREATE FUNCTION add_up(numeric, numeric) RETURNS numeric LANGUAGE sql IMMUTABLE AS 'SELECT $1 + $2';
CREATE FUNCTION counted(bigint, numeric) RETURNS bigint LANGUAGE sql AS 'SELECT $1 + 1';
CREATE FUNCTION as_numeric(bigint) RETURNS numeric LANGUAGE sql AS 'SELECT $1::numeric';

-- before
CREATE AGGREGATE total(numeric) (SFUNC = add_up, STYPE = numeric);
CREATE TABLE t (a numeric);
CREATE VIEW v AS SELECT total(a) AS total FROM t;

-- after
CREATE AGGREGATE total(numeric) (SFUNC = counted, STYPE = bigint, FINALFUNC = as_numeric, INITCOND = '0');
CREATE TABLE t (a numeric);
CREATE VIEW v AS SELECT total(a) AS total FROM t;

-- changes
-- ~ aggregate total(numeric) state function, state type, final function, initial condition changed
