-- before
CREATE DOMAIN email AS text CONSTRAINT long CHECK (length(VALUE) < 9000);
COMMENT ON CONSTRAINT long ON DOMAIN email IS 'One.';
CREATE TABLE party (id int PRIMARY KEY, email email);

-- after
CREATE DOMAIN email AS text CONSTRAINT long CHECK (length(VALUE) < 9000);
COMMENT ON CONSTRAINT long ON DOMAIN email IS 'Two.';
CREATE TABLE party (id int PRIMARY KEY, email email);

-- changes
-- ~ constraint email.long comment 'Two.'
