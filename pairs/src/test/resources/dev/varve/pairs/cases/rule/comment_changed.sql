-- before
CREATE TABLE party (id int PRIMARY KEY, name varchar(20), born date);
CREATE TABLE log (id int, name text);
CREATE RULE kept AS ON DELETE TO party DO INSTEAD NOTHING;
COMMENT ON RULE kept ON party IS 'One.';

-- after
CREATE TABLE party (id int PRIMARY KEY, name varchar(20), born date);
CREATE TABLE log (id int, name text);
CREATE RULE kept AS ON DELETE TO party DO INSTEAD NOTHING;
COMMENT ON RULE kept ON party IS 'Two.';

-- changes
-- ~ rule kept on party comment 'Two.'
