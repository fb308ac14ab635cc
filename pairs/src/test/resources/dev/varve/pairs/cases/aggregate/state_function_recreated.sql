-- before
CREATE FUNCTION add_up(a numeric, b numeric) RETURNS numeric LANGUAGE sql IMMUTABLE AS 'SELECT $1 + $2';
CREATE AGGREGATE total(numeric) (SFUNC = add_up, STYPE = numeric);
CREATE TABLE t (a numeric);
CREATE VIEW v AS SELECT total(a) AS total FROM t;

-- after
CREATE FUNCTION add_up(state numeric, value numeric) RETURNS numeric LANGUAGE sql IMMUTABLE AS 'SELECT $1 + $2';
CREATE AGGREGATE total(numeric) (SFUNC = add_up, STYPE = numeric);
CREATE TABLE t (a numeric);
CREATE VIEW v AS SELECT total(a) AS total FROM t;

-- changes
-- - view v
-- - aggregate total(numeric)
-- - function add_up(numeric, numeric)
-- + function add_up(numeric, numeric) returns numeric
-- + aggregate total(numeric) returns numeric
-- + view v as SELECT public.total(a) AS total FROM public.t

-- changes until 15
-- - view v
-- - aggregate total(numeric)
-- - function add_up(numeric, numeric)
-- + function add_up(numeric, numeric) returns numeric
-- + aggregate total(numeric) returns numeric
-- + view v as SELECT public.total(t.a) AS total FROM public.t
