-- before
CREATE AGGREGATE counted(*) (SFUNC = int8inc, STYPE = bigint, INITCOND = '0');

-- after

-- changes
-- - aggregate counted()
