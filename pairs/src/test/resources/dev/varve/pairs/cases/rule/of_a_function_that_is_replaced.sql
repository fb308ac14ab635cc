-- before
CREATE TABLE party (id int PRIMARY KEY, name varchar(20), born date);
CREATE TABLE log (id int, name text);
CREATE FUNCTION note(n int) RETURNS text LANGUAGE sql AS 'SELECT n::text';
CREATE RULE logged AS ON UPDATE TO party DO ALSO INSERT INTO log (id, name) VALUES (old.id, note(old.id));

-- after
CREATE TABLE party (id int PRIMARY KEY, name varchar(20), born date);
CREATE TABLE log (id int, name text);
CREATE FUNCTION note(n int) RETURNS text LANGUAGE sql AS 'SELECT n::text || ''x''';
CREATE RULE logged AS ON UPDATE TO party DO ALSO INSERT INTO log (id, name) VALUES (old.id, note(old.id));

-- changes
-- ~ function note(integer) body changed
