-- before
CREATE TABLE party (id int);

-- after
CREATE TABLE party (id int, name text NOT NULL);

-- changes
-- + column party.name text not null
