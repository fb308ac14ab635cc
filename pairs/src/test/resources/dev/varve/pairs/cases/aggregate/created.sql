-- both
CREATE FUNCTION add_up(numeric, numeric) RETURNS numeric LANGUAGE sql IMMUTABLE AS 'SELECT $1 + $2';

-- before

-- after
CREATE AGGREGATE total(numeric) (SFUNC = add_up, STYPE = numeric, INITCOND = '0');
COMMENT ON AGGREGATE total(numeric) IS 'All.';

-- changes
-- + aggregate total(numeric) returns numeric comment 'All.'
