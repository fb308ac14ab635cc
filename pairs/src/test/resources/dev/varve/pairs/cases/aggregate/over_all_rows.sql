-- before
CREATE AGGREGATE counted(*) (SFUNC = int8inc, STYPE = bigint, INITCOND = '0');

-- after
CREATE AGGREGATE counted(*) (SFUNC = int8inc, STYPE = bigint, INITCOND = '5');
COMMENT ON AGGREGATE counted(*) IS 'c';

-- changes
-- ~ aggregate counted() initial condition changed
-- ~ aggregate counted() comment 'c'
