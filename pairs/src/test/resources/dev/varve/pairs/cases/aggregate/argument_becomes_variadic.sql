-- both
CREATE FUNCTION most(integer, VARIADIC integer[]) RETURNS integer LANGUAGE sql AS 'SELECT $1';

-- before
CREATE AGGREGATE most(integer[]) (SFUNC = most, STYPE = integer);

-- after
CREATE AGGREGATE most(VARIADIC integer[]) (SFUNC = most, STYPE = integer);

-- changes
-- - aggregate most(integer[])
-- + aggregate most(integer[]) returns integer
