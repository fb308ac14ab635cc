-- before
CREATE TABLE party (id int PRIMARY KEY, name varchar(20), born date);
CREATE TABLE log (id int, name text);
CREATE RULE kept AS ON DELETE TO party DO INSTEAD NOTHING;

-- after
CREATE TABLE party (id int PRIMARY KEY, name varchar(20), born date);
CREATE TABLE log (id int, name text);
CREATE RULE kept AS ON DELETE TO party DO INSTEAD UPDATE party SET born = NULL WHERE id = old.id;

-- changes
-- ~ rule kept on party on delete do instead UPDATE public.party SET born = NULL::date WHERE (party.id = old.id)
