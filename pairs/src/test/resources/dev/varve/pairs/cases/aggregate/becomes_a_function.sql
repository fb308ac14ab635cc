-- both
CREATE FUNCTION add_up(numeric, numeric) RETURNS numeric LANGUAGE sql IMMUTABLE AS 'SELECT $1 + $2';

-- before
CREATE AGGREGATE total(numeric) (SFUNC = add_up, STYPE = numeric);

-- after
CREATE FUNCTION total(numeric) RETURNS numeric LANGUAGE sql AS 'SELECT $1';

-- changes
-- - aggregate total(numeric)
-- + function total(numeric) returns numeric
