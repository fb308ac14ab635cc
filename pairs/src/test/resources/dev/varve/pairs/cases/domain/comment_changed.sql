-- before
CREATE DOMAIN email AS text;
COMMENT ON DOMAIN email IS 'One.';
CREATE TABLE party (id int PRIMARY KEY, email email);

-- after
CREATE DOMAIN email AS text;
COMMENT ON DOMAIN email IS 'Two.';
CREATE TABLE party (id int PRIMARY KEY, email email);

-- changes
-- ~ domain email comment 'Two.'
