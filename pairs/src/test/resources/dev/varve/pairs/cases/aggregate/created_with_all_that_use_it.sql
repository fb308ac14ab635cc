-- before
CREATE TABLE t (a numeric);

-- after
CREATE FUNCTION add_up(numeric, numeric) RETURNS numeric LANGUAGE sql IMMUTABLE AS 'SELECT $1 + $2';
CREATE FUNCTION half(numeric) RETURNS numeric LANGUAGE sql IMMUTABLE AS 'SELECT $1 / 2';
CREATE AGGREGATE total(numeric) (SFUNC = add_up, STYPE = numeric, FINALFUNC = half);
CREATE TABLE t (a numeric);
CREATE VIEW v AS SELECT total(a) AS total FROM t;
CREATE FUNCTION all_of_t() RETURNS numeric LANGUAGE sql AS 'SELECT total(a) FROM t';

-- changes
-- + function add_up(numeric, numeric) returns numeric
-- + function half(numeric) returns numeric
-- + aggregate total(numeric) returns numeric
-- + view v as SELECT public.total(a) AS total FROM public.t
-- + function all_of_t() returns numeric

-- changes until 15
-- + function add_up(numeric, numeric) returns numeric
-- + function half(numeric) returns numeric
-- + aggregate total(numeric) returns numeric
-- + view v as SELECT public.total(t.a) AS total FROM public.t
-- + function all_of_t() returns numeric
