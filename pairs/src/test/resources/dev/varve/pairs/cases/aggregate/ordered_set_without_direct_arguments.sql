-- both
CREATE FUNCTION add_up(numeric, numeric) RETURNS numeric LANGUAGE sql IMMUTABLE AS 'SELECT $1 + $2';
CREATE FUNCTION half(numeric) RETURNS numeric LANGUAGE sql IMMUTABLE AS 'SELECT $1 / 2';

-- before

-- after
CREATE AGGREGATE middle(ORDER BY numeric) (SFUNC = add_up, STYPE = numeric, FINALFUNC = half);
CREATE TABLE t (a numeric);
CREATE VIEW v AS SELECT middle() WITHIN GROUP (ORDER BY a) AS m FROM t;

-- changes
-- + table t
-- + aggregate middle(numeric) returns numeric
-- + view v as SELECT public.middle() WITHIN GROUP (ORDER BY a) AS m FROM public.t

-- changes until 15
-- + table t
-- + aggregate middle(numeric) returns numeric
-- + view v as SELECT public.middle() WITHIN GROUP (ORDER BY t.a) AS m FROM public.t
