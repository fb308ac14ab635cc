-- before
CREATE TABLE party (id int PRIMARY KEY, name varchar(20), born date);

-- after
CREATE TABLE party (id int PRIMARY KEY, name varchar(20), born date);
CREATE FUNCTION slug(title text) RETURNS text LANGUAGE sql IMMUTABLE AS 'SELECT lower(title)';
COMMENT ON FUNCTION slug IS 'Short.';
CREATE PROCEDURE clean(days int DEFAULT 7) LANGUAGE sql AS 'DELETE FROM party WHERE id < days';

-- changes
-- + function slug(text) returns text comment 'Short.'
-- + procedure clean(integer)
