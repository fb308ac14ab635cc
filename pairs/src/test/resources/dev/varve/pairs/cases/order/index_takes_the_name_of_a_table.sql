-- before
CREATE TABLE role (id int);
CREATE TABLE party (id int);

-- after
CREATE TABLE role (id int);
CREATE INDEX party ON role (id);

-- changes
-- - table party
-- + index role.party (id)
