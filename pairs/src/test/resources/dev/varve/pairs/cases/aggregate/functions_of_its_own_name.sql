-- before
CREATE TABLE t (a numeric);

-- after
CREATE FUNCTION total(numeric, numeric) RETURNS numeric LANGUAGE sql AS 'SELECT $1 + $2';
CREATE AGGREGATE total(numeric) (SFUNC = total, STYPE = numeric);
CREATE FUNCTION total(bigint, bigint) RETURNS bigint LANGUAGE sql AS 'SELECT $1 + $2';
CREATE AGGREGATE total(bigint) (SFUNC = total, STYPE = bigint);
CREATE TABLE t (a numeric);
CREATE VIEW v AS SELECT total(a) AS total FROM t;

-- changes
-- + function total(bigint, bigint) returns bigint
-- + function total(numeric, numeric) returns numeric
-- + aggregate total(bigint) returns bigint
-- + aggregate total(numeric) returns numeric
-- + view v as SELECT public.total(a) AS total FROM public.t

-- changes until 15
-- + function total(bigint, bigint) returns bigint
-- + function total(numeric, numeric) returns numeric
-- + aggregate total(bigint) returns bigint
-- + aggregate total(numeric) returns numeric
-- + view v as SELECT public.total(t.a) AS total FROM public.t
