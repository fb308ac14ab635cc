-- before
CREATE AGGREGATE most(numeric) (SFUNC = numeric_larger, STYPE = numeric);

-- after
CREATE AGGREGATE most(numeric) (SFUNC = numeric_larger, STYPE = numeric, SORTOP = OPERATOR(pg_catalog.>));

-- changes
-- ~ aggregate most(numeric) sort operator changed
