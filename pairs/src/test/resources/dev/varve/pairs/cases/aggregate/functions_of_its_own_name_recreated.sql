-- before
CREATE FUNCTION total(x numeric, y numeric) RETURNS numeric LANGUAGE sql AS 'SELECT $1 + $2';
CREATE AGGREGATE total(numeric) (SFUNC = total, STYPE = numeric);
CREATE FUNCTION total(x bigint, y bigint) RETURNS bigint LANGUAGE sql AS 'SELECT $1 + $2';
CREATE AGGREGATE total(bigint) (SFUNC = total, STYPE = bigint);
CREATE TABLE t (a numeric);
CREATE VIEW v AS SELECT total(a) AS total FROM t;

-- after
CREATE FUNCTION total(a numeric, b numeric) RETURNS numeric LANGUAGE sql AS 'SELECT $1 + $2';
CREATE AGGREGATE total(numeric) (SFUNC = total, STYPE = numeric);
CREATE FUNCTION total(a bigint, b bigint) RETURNS bigint LANGUAGE sql AS 'SELECT $1 + $2';
CREATE AGGREGATE total(bigint) (SFUNC = total, STYPE = bigint);
CREATE TABLE t (a numeric);
CREATE VIEW v AS SELECT total(a) AS total FROM t;

-- changes
-- - view v
-- - aggregate total(bigint)
-- - aggregate total(numeric)
-- - function total(bigint, bigint)
-- - function total(numeric, numeric)
-- + function total(bigint, bigint) returns bigint
-- + function total(numeric, numeric) returns numeric
-- + aggregate total(bigint) returns bigint
-- + aggregate total(numeric) returns numeric
-- + view v as SELECT public.total(a) AS total FROM public.t

-- changes until 15
-- - view v
-- - aggregate total(bigint)
-- - aggregate total(numeric)
-- - function total(bigint, bigint)
-- - function total(numeric, numeric)
-- + function total(bigint, bigint) returns bigint
-- + function total(numeric, numeric) returns numeric
-- + aggregate total(bigint) returns bigint
-- + aggregate total(numeric) returns numeric
-- + view v as SELECT public.total(t.a) AS total FROM public.t
