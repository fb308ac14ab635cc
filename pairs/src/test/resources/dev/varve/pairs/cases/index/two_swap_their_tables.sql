-- before
CREATE TABLE a (id int);
CREATE TABLE b (id int);
CREATE INDEX one ON a (id);
CREATE INDEX two ON b (id);

-- after
CREATE TABLE a (id int);
CREATE TABLE b (id int);
CREATE INDEX one ON b (id);
CREATE INDEX two ON a (id);

-- changes
-- ~ index a.one renamed to one__old
-- ~ index b.two renamed to one
-- ~ index a.one__old renamed to two
