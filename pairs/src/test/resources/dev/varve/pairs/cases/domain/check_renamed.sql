-- before
CREATE DOMAIN email AS text CONSTRAINT long CHECK (length(VALUE) < 9000);
CREATE TABLE party (id int PRIMARY KEY, email email);

-- after
CREATE DOMAIN email AS text CONSTRAINT short CHECK (length(VALUE) < 9000);
CREATE TABLE party (id int PRIMARY KEY, email email);

-- changes
-- ~ check email.long renamed to short
