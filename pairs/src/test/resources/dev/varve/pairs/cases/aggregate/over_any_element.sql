-- both
CREATE FUNCTION first_of(anyelement, anyelement) RETURNS anyelement LANGUAGE sql AS 'SELECT $1';

-- before

-- after
CREATE AGGREGATE first(anyelement) (SFUNC = first_of, STYPE = anyelement);

-- changes
-- + aggregate first(anyelement) returns anyelement
