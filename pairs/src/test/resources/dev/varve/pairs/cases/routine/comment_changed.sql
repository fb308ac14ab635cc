-- before
CREATE FUNCTION slug(title text) RETURNS text LANGUAGE sql IMMUTABLE AS 'SELECT lower(title)';
COMMENT ON FUNCTION slug IS 'One.';

-- after
CREATE FUNCTION slug(title text) RETURNS text LANGUAGE sql IMMUTABLE AS 'SELECT lower(title)';
COMMENT ON FUNCTION slug IS 'Two.';

-- changes
-- ~ function slug(text) comment 'Two.'
