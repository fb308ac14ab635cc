-- before
CREATE TYPE kind AS ENUM ('a', 'b', 'c');
CREATE TYPE tagged AS (name text, kind kind);
CREATE TABLE party (id int PRIMARY KEY, t tagged);

-- after
CREATE TYPE kind AS ENUM ('c', 'b', 'a');
CREATE TYPE tagged AS (name text, kind kind);
CREATE TABLE party (id int PRIMARY KEY, t tagged);

-- changes
-- ~ enum kind labels [a, b, c] -> [c, b, a]
