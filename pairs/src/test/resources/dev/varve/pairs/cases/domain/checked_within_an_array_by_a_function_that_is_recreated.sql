-- before
CREATE FUNCTION fine(a text) RETURNS boolean IMMUTABLE LANGUAGE sql AS $$SELECT a <> ''$$;
CREATE DOMAIN email AS text CHECK (fine(VALUE)) CONSTRAINT b CHECK (VALUE <> 'z');
CREATE TABLE party (id int PRIMARY KEY, email email, more email[]);

-- after
CREATE FUNCTION fine(b text) RETURNS boolean IMMUTABLE LANGUAGE sql AS $$SELECT b <> ''$$;
CREATE DOMAIN email AS text CHECK (fine(VALUE)) CONSTRAINT b CHECK (VALUE <> 'z');
CREATE TABLE party (id int PRIMARY KEY, email email, more email[]);

-- changes
-- ~ domain email checks [b CHECK (VALUE <> 'z'::text), email_check CHECK (public.fine(VALUE))] -> [b CHECK (VALUE <> 'z'::text)]
-- - function fine(text)
-- + function fine(text) returns boolean
-- ~ domain email checks [b CHECK (VALUE <> 'z'::text)] -> [b CHECK (VALUE <> 'z'::text), email_check CHECK (public.fine(VALUE))]
