-- before
CREATE TABLE party (id int PRIMARY KEY, name varchar(20), born date);
CREATE TABLE log (id int, name text);
CREATE RULE kept AS ON DELETE TO party DO INSTEAD NOTHING;

-- after
CREATE TABLE party (id int PRIMARY KEY, name varchar(20), born date);
CREATE TABLE log (id int, name text);
CREATE RULE kept AS ON INSERT TO party DO INSTEAD NOTHING;
ALTER TABLE party DISABLE RULE kept;

-- changes
-- ~ rule kept on party on insert do instead nothing, disabled
