-- before
CREATE TABLE party (id int);

-- after
CREATE TABLE party (id int, name text COLLATE "C");

-- changes
-- + column party.name text collate "C"
