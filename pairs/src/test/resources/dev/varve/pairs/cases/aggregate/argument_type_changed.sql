-- both
CREATE FUNCTION add_up(numeric, numeric) RETURNS numeric LANGUAGE sql IMMUTABLE AS 'SELECT $1 + $2';

-- before
CREATE AGGREGATE total(numeric) (SFUNC = add_up, STYPE = numeric);

-- after
CREATE AGGREGATE total(bigint) (SFUNC = int8pl, STYPE = bigint);

-- changes
-- - aggregate total(numeric)
-- + aggregate total(bigint) returns bigint
