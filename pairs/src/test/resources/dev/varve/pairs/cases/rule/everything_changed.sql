-- before
CREATE TABLE party (id int PRIMARY KEY, name varchar(20), born date);
CREATE TABLE log (id int, name text);
CREATE RULE logged AS ON UPDATE TO party DO ALSO INSERT INTO log (id, name) VALUES (old.id, old.name);

-- after
CREATE TABLE party (id int PRIMARY KEY, name varchar(20), born date);
CREATE TABLE log (id int, name text);
CREATE RULE logged AS ON INSERT TO party WHERE new.id > 5 DO INSTEAD NOTHING;
ALTER TABLE party ENABLE ALWAYS RULE logged;
COMMENT ON RULE logged ON party IS 'Other.';

-- changes
-- ~ rule logged on party on insert where new.id > 5 do instead nothing, always
-- ~ rule logged on party comment 'Other.'
