-- both
CREATE FUNCTION add_up(numeric, numeric) RETURNS numeric LANGUAGE sql IMMUTABLE AS 'SELECT $1 + $2';

-- before
CREATE AGGREGATE total(numeric) (SFUNC = add_up, STYPE = numeric);
CREATE TABLE t (a numeric);
CREATE VIEW v AS SELECT total(a) AS total FROM t;

-- after
CREATE SCHEMA app;
CREATE AGGREGATE app.total(numeric) (SFUNC = add_up, STYPE = numeric);
CREATE TABLE t (a numeric);
CREATE VIEW v AS SELECT app.total(a) AS total FROM t;

-- changes
-- - view v
-- - aggregate total(numeric)
-- + schema app
-- + aggregate app.total(numeric) returns numeric
-- + view v as SELECT app.total(a) AS total FROM public.t

-- changes until 15
-- - view v
-- - aggregate total(numeric)
-- + schema app
-- + aggregate app.total(numeric) returns numeric
-- + view v as SELECT app.total(t.a) AS total FROM public.t
