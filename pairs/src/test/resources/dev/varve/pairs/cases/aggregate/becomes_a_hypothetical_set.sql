-- both
CREATE FUNCTION add_up(numeric, numeric) RETURNS numeric LANGUAGE sql IMMUTABLE AS 'SELECT $1 + $2';

-- before
CREATE AGGREGATE total(numeric ORDER BY numeric) (SFUNC = add_up, STYPE = numeric, FINALFUNC = add_up);

-- after
CREATE AGGREGATE total(numeric ORDER BY numeric) (SFUNC = add_up, STYPE = numeric, FINALFUNC = add_up, HYPOTHETICAL);

-- changes
-- - aggregate total(numeric, numeric)
-- + aggregate total(numeric, numeric) returns numeric
