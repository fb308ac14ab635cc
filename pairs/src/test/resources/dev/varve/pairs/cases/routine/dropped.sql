-- before
CREATE TABLE party (id int PRIMARY KEY, name varchar(20), born date);
CREATE FUNCTION slug(title text) RETURNS text LANGUAGE sql IMMUTABLE AS 'SELECT lower(title)';
CREATE PROCEDURE clean() LANGUAGE sql AS 'DELETE FROM party';

-- after
CREATE TABLE party (id int PRIMARY KEY, name varchar(20), born date);

-- changes
-- - function slug(text)
-- - procedure clean()
