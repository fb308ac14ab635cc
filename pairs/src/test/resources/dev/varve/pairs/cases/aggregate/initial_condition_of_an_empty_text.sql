-- before
CREATE AGGREGATE joined(text) (SFUNC = textcat, STYPE = text);

-- after
CREATE AGGREGATE joined(text) (SFUNC = textcat, STYPE = text, INITCOND = '');

-- changes
-- ~ aggregate joined(text) initial condition changed
