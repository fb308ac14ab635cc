-- before
CREATE DOMAIN email AS text CONSTRAINT a CHECK (length(VALUE) < 9000);
CREATE TABLE party (id int PRIMARY KEY, email email);

-- after
CREATE DOMAIN email AS text CONSTRAINT b CHECK (length(VALUE) < 9000) CONSTRAINT a CHECK (VALUE <> 'z');
CREATE TABLE party (id int PRIMARY KEY, email email);

-- changes
-- ~ check email.a renamed to b
-- + check email.a CHECK (VALUE <> 'z'::text)
