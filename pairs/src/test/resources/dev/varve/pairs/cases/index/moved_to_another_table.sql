-- before
CREATE TABLE one (a int);
CREATE TABLE two (a int);
CREATE INDEX a_idx ON one (a);

-- after
CREATE TABLE one (a int);
CREATE TABLE two (a int);
CREATE INDEX a_idx ON two (a);

-- changes
-- - index one.a_idx
-- + index two.a_idx (a)
