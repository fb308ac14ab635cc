-- both
CREATE FUNCTION numeric_add(numeric, numeric) RETURNS numeric LANGUAGE sql AS 'SELECT $1 - $2';

-- before

-- after
CREATE AGGREGATE total(numeric) (SFUNC = public.numeric_add, STYPE = numeric);

-- changes
-- + aggregate total(numeric) returns numeric
