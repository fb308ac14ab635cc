-- before
CREATE FUNCTION slug(title text) RETURNS text LANGUAGE sql IMMUTABLE AS 'SELECT lower(title)';

-- after
CREATE SCHEMA app;
CREATE FUNCTION app.slug(title text) RETURNS text LANGUAGE sql IMMUTABLE AS 'SELECT lower(title)';

-- changes
-- - function slug(text)
-- + schema app
-- + function app.slug(text) returns text
