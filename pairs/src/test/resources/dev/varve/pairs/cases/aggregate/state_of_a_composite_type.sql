-- before
CREATE TYPE sums AS (n bigint, total numeric);
CREATE FUNCTION next(sums, numeric) RETURNS sums LANGUAGE sql AS 'SELECT $1';
CREATE FUNCTION done(sums) RETURNS numeric LANGUAGE sql AS 'SELECT ($1).total';
CREATE AGGREGATE total(numeric) (SFUNC = next, STYPE = sums, FINALFUNC = done, INITCOND = '(0,0)');

-- after
CREATE TYPE sums AS (n bigint, total numeric, most numeric);
CREATE FUNCTION next(sums, numeric) RETURNS sums LANGUAGE sql AS 'SELECT $1';
CREATE FUNCTION done(sums) RETURNS numeric LANGUAGE sql AS 'SELECT ($1).total';
CREATE AGGREGATE total(numeric) (SFUNC = next, STYPE = sums, FINALFUNC = done, INITCOND = '(0,0,0)');

-- changes
-- - aggregate total(numeric)
-- + attribute sums.most numeric
-- + aggregate total(numeric) returns numeric
