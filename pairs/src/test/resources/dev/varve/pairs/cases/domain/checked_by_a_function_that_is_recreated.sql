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
-- ~ domain email default public.first() -> none
-- - function first()
-- + function first() returns text
-- ~ domain email default none -> public.first()
-- - check email.email_check
-- - function fine(text)
-- + function fine(text) returns boolean
-- + check email.email_check CHECK (public.fine(VALUE))
