-- both
CREATE FUNCTION add_up(numeric, numeric) RETURNS numeric LANGUAGE sql IMMUTABLE AS 'SELECT $1 + $2';

-- before
CREATE AGGREGATE total(numeric) (SFUNC = add_up, STYPE = numeric);

-- after

-- changes
-- - aggregate total(numeric)
