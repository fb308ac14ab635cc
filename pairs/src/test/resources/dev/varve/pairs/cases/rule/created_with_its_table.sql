-- before

-- after
CREATE TABLE party (id int PRIMARY KEY, name varchar(20), born date);
CREATE TABLE log (id int, name text);
CREATE FUNCTION is_odd(n int) RETURNS boolean LANGUAGE sql IMMUTABLE AS 'SELECT n % 2 = 1';
CREATE RULE logged AS ON DELETE TO party DO ALSO (INSERT INTO log SELECT old.id, old.name WHERE is_odd(old.id); NOTIFY gone);

-- changes
-- + table log
-- + table party
-- + function is_odd(integer) returns boolean
-- + rule logged on party on delete do also INSERT INTO public.log (id, name)  SELECT old.id, old.name WHERE public.is_odd(old.id); NOTIFY gone
