-- both
CREATE FUNCTION add_up(numeric, numeric) RETURNS numeric LANGUAGE sql IMMUTABLE AS 'SELECT $1 + $2';

-- before
CREATE AGGREGATE total(numeric) (SFUNC = add_up, STYPE = numeric, PARALLEL = SAFE);

-- after
CREATE AGGREGATE total(numeric) (SFUNC = add_up, STYPE = numeric);

-- changes
-- ~ aggregate total(numeric) parallel changed
