-- before
CREATE DOMAIN email AS text;
ALTER DOMAIN email ADD CONSTRAINT long CHECK (length(VALUE) < 9000) NOT VALID;
CREATE TABLE party (id int PRIMARY KEY, email email, more email[]);

-- after
CREATE DOMAIN email AS text CONSTRAINT long CHECK (length(VALUE) < 9000);
CREATE TABLE party (id int PRIMARY KEY, email email, more email[]);

-- changes
-- ~ domain email checks [long CHECK (length(VALUE) < 9000) NOT VALID] -> [long CHECK (length(VALUE) < 9000)]
