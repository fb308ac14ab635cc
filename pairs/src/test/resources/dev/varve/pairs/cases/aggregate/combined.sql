-- both
CREATE FUNCTION add_up(numeric, numeric) RETURNS numeric LANGUAGE sql IMMUTABLE AS 'SELECT $1 + $2';

-- before
CREATE AGGREGATE total(numeric) (SFUNC = add_up, STYPE = numeric);

-- after
CREATE AGGREGATE total(numeric) (SFUNC = add_up, STYPE = numeric, COMBINEFUNC = add_up, PARALLEL = SAFE);

-- changes
-- ~ aggregate total(numeric) partial states, parallel changed
