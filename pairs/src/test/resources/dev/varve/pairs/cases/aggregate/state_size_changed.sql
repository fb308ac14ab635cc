-- both
CREATE FUNCTION add_up(numeric, numeric) RETURNS numeric LANGUAGE sql IMMUTABLE AS 'SELECT $1 + $2';

-- before
CREATE AGGREGATE total(numeric) (SFUNC = add_up, STYPE = numeric, SSPACE = 100);

-- after
CREATE AGGREGATE total(numeric) (SFUNC = add_up, STYPE = numeric, SSPACE = 200);

-- changes
-- ~ aggregate total(numeric) state size changed
