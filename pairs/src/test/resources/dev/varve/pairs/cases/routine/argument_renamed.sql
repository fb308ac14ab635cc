-- before
CREATE FUNCTION slug(title text) RETURNS text LANGUAGE sql IMMUTABLE AS 'SELECT lower(title)';

-- after
CREATE FUNCTION slug(words text) RETURNS text LANGUAGE sql IMMUTABLE AS 'SELECT lower(words)';

-- changes
-- - function slug(text)
-- + function slug(text) returns text
