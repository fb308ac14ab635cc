-- before
CREATE TABLE one (id int);
CREATE TABLE two (id int);
CREATE INDEX it ON one (id);

-- after
CREATE TABLE one (id int);
CREATE TABLE two (id int CONSTRAINT it UNIQUE);

-- changes
-- - index one.it
-- + constraint two.it UNIQUE (id)
