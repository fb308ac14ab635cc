-- both
CREATE FUNCTION add_up(numeric, numeric) RETURNS numeric LANGUAGE sql IMMUTABLE AS 'SELECT $1 + $2';
CREATE FUNCTION written(numeric) RETURNS text LANGUAGE sql AS 'SELECT $1::text';

-- before
CREATE AGGREGATE total(numeric) (SFUNC = add_up, STYPE = numeric);
CREATE TABLE t (a numeric);
CREATE VIEW v AS SELECT total(a) AS total FROM t;

-- after
CREATE AGGREGATE total(numeric) (SFUNC = add_up, STYPE = numeric, FINALFUNC = written);
CREATE TABLE t (a numeric);
CREATE VIEW v AS SELECT total(a) AS total FROM t;

-- changes
-- - view v
-- - aggregate total(numeric)
-- + aggregate total(numeric) returns text
-- + view v as SELECT public.total(a) AS total FROM public.t

-- changes until 15
-- - view v
-- - aggregate total(numeric)
-- + aggregate total(numeric) returns text
-- + view v as SELECT public.total(t.a) AS total FROM public.t
