-- both
CREATE FUNCTION add_up(numeric, numeric) RETURNS numeric LANGUAGE sql IMMUTABLE AS 'SELECT $1 + $2';
CREATE FUNCTION three(numeric, numeric, numeric) RETURNS numeric LANGUAGE sql AS 'SELECT $1 + $2 + $3';

-- before
CREATE AGGREGATE total(numeric ORDER BY numeric, numeric) (SFUNC = three, STYPE = numeric, FINALFUNC = add_up);

-- after
CREATE AGGREGATE total(numeric, numeric ORDER BY numeric) (SFUNC = add_up, STYPE = numeric, FINALFUNC = three);

-- changes
-- - aggregate total(numeric, numeric, numeric)
-- + aggregate total(numeric, numeric, numeric) returns numeric
