-- before
CREATE TABLE role (id int);
CREATE INDEX party ON role (id);

-- after
CREATE TABLE role (id int);
CREATE TABLE party (id int);

-- changes
-- - index role.party
-- + table party
