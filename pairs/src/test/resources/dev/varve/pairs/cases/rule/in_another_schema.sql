-- before
CREATE SCHEMA app;
CREATE TABLE app.party (id int, name text);

-- after
CREATE SCHEMA app;
CREATE TABLE app.party (id int, name text);
CREATE TABLE app.log (id int);
CREATE RULE logged AS ON DELETE TO app.party DO ALSO INSERT INTO app.log VALUES (old.id);
COMMENT ON RULE logged ON app.party IS 'Log.';

-- changes
-- + table app.log
-- + rule logged on app.party on delete do also INSERT INTO app.log (id) VALUES (old.id) comment 'Log.'
