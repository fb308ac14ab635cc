-- before
CREATE TABLE one (id int);
CREATE INDEX two ON one (id);

-- after
CREATE TABLE two (id int CONSTRAINT one PRIMARY KEY);

-- changes
-- - table one
-- + table two
