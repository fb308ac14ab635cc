-- before
CREATE TABLE party (id int, name text);

-- after
CREATE TABLE party (id int);

-- changes
-- - column party.name text
