-- before
CREATE TABLE party (id int PRIMARY KEY, name varchar(20), born date);
CREATE TABLE log (id int, name text);

-- after
CREATE TABLE party (id int PRIMARY KEY, name varchar(20), born date);
CREATE TABLE log (id int, name text);
CREATE RULE seen AS ON DELETE TO party DO ALSO (SELECT id FROM party UNION SELECT id FROM log) EXCEPT SELECT 1;

-- changes
-- + rule seen on party on delete do also ( SELECT party.id FROM public.party UNION SELECT log.id FROM public.log ) EXCEPT SELECT 1
