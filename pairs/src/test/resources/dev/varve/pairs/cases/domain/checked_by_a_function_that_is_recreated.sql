-- before
CREATE FUNCTION fine(a text) RETURNS boolean IMMUTABLE LANGUAGE sql AS $$SELECT a <> ''$$;
CREATE FUNCTION first() RETURNS text LANGUAGE sql AS $$SELECT 'x'::text$$;
CREATE DOMAIN email AS text DEFAULT first() CHECK (fine(VALUE));
CREATE TABLE party (id int PRIMARY KEY, email email);

-- after
CREATE FUNCTION fine(b text) RETURNS boolean IMMUTABLE LANGUAGE sql AS $$SELECT b <> ''$$;
CREATE FUNCTION first(OUT x text) RETURNS text LANGUAGE sql AS $$SELECT 'x'::text$$;
CREATE DOMAIN email AS text DEFAULT first() CHECK (fine(VALUE));
CREATE TABLE party (id int PRIMARY KEY, email email);

-- changes
-- ?
