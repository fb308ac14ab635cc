-- before
CREATE TABLE party (id int);

-- after
CREATE TABLE party (id int, name text);

-- changes
-- + column party.name text
