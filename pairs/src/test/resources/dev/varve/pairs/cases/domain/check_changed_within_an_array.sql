-- before
CREATE DOMAIN email AS text DEFAULT 'x' CONSTRAINT long CHECK (length(VALUE) < 9000);
CREATE TABLE party (id int PRIMARY KEY, email email, more email[]);

-- after
CREATE DOMAIN email AS text DEFAULT 'y' CONSTRAINT long CHECK (length(VALUE) < 90000);
CREATE TABLE party (id int PRIMARY KEY, email email, more email[]);

-- changes
-- ~ domain email checks [long CHECK (length(VALUE) < 9000)] -> [long CHECK (length(VALUE) < 90000)]
-- ~ domain email default 'x'::text -> 'y'::text
