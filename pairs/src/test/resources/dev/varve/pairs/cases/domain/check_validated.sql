-- before
CREATE DOMAIN email AS text;
ALTER DOMAIN email ADD CONSTRAINT long CHECK (length(VALUE) < 9000) NOT VALID;
CREATE TABLE party (id int PRIMARY KEY, email email);

-- after
CREATE DOMAIN email AS text CONSTRAINT long CHECK (length(VALUE) < 9000);
CREATE TABLE party (id int PRIMARY KEY, email email);

-- changes
-- ~ check email.long validated
