-- both
CREATE FUNCTION add_up(numeric, numeric) RETURNS numeric LANGUAGE sql IMMUTABLE AS 'SELECT $1 + $2';
CREATE FUNCTION less(numeric, numeric) RETURNS numeric LANGUAGE sql IMMUTABLE AS 'SELECT $1 - $2';
CREATE FUNCTION half(numeric) RETURNS numeric LANGUAGE sql IMMUTABLE AS 'SELECT $1 / 2';
CREATE FUNCTION over(numeric, numeric) RETURNS numeric LANGUAGE sql IMMUTABLE AS 'SELECT $1 / $2';
CREATE FUNCTION times(numeric, numeric) RETURNS numeric LANGUAGE sql IMMUTABLE AS 'SELECT $1 * $2';

-- before
CREATE AGGREGATE total(numeric) (SFUNC = add_up, STYPE = numeric, MSFUNC = add_up, MINVFUNC = less, MSTYPE = numeric);

-- after
CREATE AGGREGATE total(numeric) (SFUNC = add_up, STYPE = numeric, MSFUNC = times, MINVFUNC = over, MSTYPE = numeric, MSSPACE = 64, MFINALFUNC = half, MFINALFUNC_MODIFY = SHAREABLE, MINITCOND = '1');

-- changes
-- ~ aggregate total(numeric) moving state changed
