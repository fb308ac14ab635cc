-- before
CREATE FUNCTION slug(title text) RETURNS text LANGUAGE sql IMMUTABLE AS 'SELECT lower(title)';

-- after
CREATE FUNCTION slug(title varchar) RETURNS text LANGUAGE sql IMMUTABLE AS 'SELECT lower(title)';

-- changes
-- - function slug(text)
-- + function slug(varchar) returns text
