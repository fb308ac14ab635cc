-- before
CREATE TYPE mood AS ENUM ('a', 'b', 'c');
CREATE TABLE t (m mood);
CREATE FUNCTION good(m mood) RETURNS boolean LANGUAGE sql AS $$SELECT m = 'a'$$;

-- after
CREATE TYPE mood AS ENUM ('c', 'a');
CREATE TABLE t (m mood);
CREATE FUNCTION good(m mood) RETURNS boolean LANGUAGE sql AS $$SELECT m = 'a'$$;

-- changes
-- - function good(mood)
-- ~ enum mood labels [a, b, c] -> [c, a]
-- + function good(mood) returns boolean
