-- before
CREATE FUNCTION "a; DROP ""x"(numeric, numeric) RETURNS numeric LANGUAGE sql AS 'SELECT $1';
CREATE AGGREGATE "select""$$"("from""" numeric) (SFUNC = "a; DROP ""x", STYPE = numeric, INITCOND = '0');

-- after
CREATE FUNCTION "a; DROP ""x"(numeric, numeric) RETURNS numeric LANGUAGE sql AS 'SELECT $1';
CREATE AGGREGATE "select""$$"("from""" numeric) (SFUNC = "a; DROP ""x", STYPE = numeric, INITCOND = '01');
COMMENT ON AGGREGATE "select""$$"(numeric) IS 'it''s \ $$';

-- changes
-- ~ aggregate select"$$(numeric) initial condition changed
-- ~ aggregate select"$$(numeric) comment E'it''s \\ $$'
