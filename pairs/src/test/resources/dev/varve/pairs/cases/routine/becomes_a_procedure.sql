-- before
CREATE FUNCTION act() RETURNS void LANGUAGE sql AS '';

-- after
CREATE PROCEDURE act() LANGUAGE sql AS '';

-- changes
-- - function act()
-- + procedure act()
