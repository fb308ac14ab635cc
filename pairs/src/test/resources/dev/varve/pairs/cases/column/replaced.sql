-- before
CREATE TABLE party (id int, name text NOT NULL);

-- after
CREATE TABLE party (id int, title text NOT NULL);

-- changes
-- - column party.name text
-- + column party.title text not null
