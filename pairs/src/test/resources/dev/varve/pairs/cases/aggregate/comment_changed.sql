-- both
CREATE FUNCTION add_up(numeric, numeric) RETURNS numeric LANGUAGE sql IMMUTABLE AS 'SELECT $1 + $2';

-- before
CREATE AGGREGATE total(numeric) (SFUNC = add_up, STYPE = numeric);
COMMENT ON AGGREGATE total(numeric) IS 'a';

-- after
CREATE AGGREGATE total(numeric) (SFUNC = add_up, STYPE = numeric);
COMMENT ON AGGREGATE total(numeric) IS 'it''s';

-- changes
-- ~ aggregate total(numeric) comment 'it''s'
