-- before
CREATE FUNCTION slug(title text) RETURNS text LANGUAGE sql IMMUTABLE AS 'SELECT lower(title)';
CREATE FUNCTION slug(n int) RETURNS int LANGUAGE sql AS 'SELECT n';

-- after
CREATE FUNCTION slug(title text) RETURNS text LANGUAGE sql IMMUTABLE AS 'SELECT lower(title)';
CREATE FUNCTION slug(n bigint, m bigint) RETURNS bigint LANGUAGE sql AS 'SELECT n + m';

-- changes
-- - function slug(integer)
-- + function slug(bigint, bigint) returns bigint
