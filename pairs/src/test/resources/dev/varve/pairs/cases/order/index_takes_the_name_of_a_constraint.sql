-- before
CREATE TABLE one (id int);
CREATE TABLE two (id int CONSTRAINT it PRIMARY KEY);

-- after
CREATE TABLE one (id int);
CREATE TABLE two (id int);
CREATE INDEX it ON one (id);

-- changes
-- - constraint two.it
-- ~ column two.id null
-- + index one.it (id)
