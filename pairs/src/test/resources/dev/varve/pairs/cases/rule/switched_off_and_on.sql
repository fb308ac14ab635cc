-- before
CREATE TABLE party (id int PRIMARY KEY, name varchar(20), born date);
CREATE TABLE log (id int, name text);
CREATE RULE one AS ON DELETE TO party DO INSTEAD NOTHING;
CREATE RULE two AS ON DELETE TO party DO INSTEAD NOTHING;
CREATE RULE three AS ON DELETE TO party DO INSTEAD NOTHING;
ALTER TABLE party DISABLE RULE two;

-- after
CREATE TABLE party (id int PRIMARY KEY, name varchar(20), born date);
CREATE TABLE log (id int, name text);
CREATE RULE one AS ON DELETE TO party DO INSTEAD NOTHING;
CREATE RULE two AS ON DELETE TO party DO INSTEAD NOTHING;
CREATE RULE three AS ON DELETE TO party DO INSTEAD NOTHING;
ALTER TABLE party ENABLE ALWAYS RULE one, ENABLE REPLICA RULE three;

-- changes
-- ~ rule one on party always
-- ~ rule three on party replica
-- ~ rule two on party origin
