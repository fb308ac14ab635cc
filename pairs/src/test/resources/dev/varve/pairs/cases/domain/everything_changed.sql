-- before
CREATE DOMAIN email AS varchar(40) DEFAULT 'a' CONSTRAINT a CHECK (VALUE <> 'x') CONSTRAINT b CHECK (VALUE <> 'y');
COMMENT ON DOMAIN email IS 'One.';
CREATE TABLE party (id int PRIMARY KEY, email email DEFAULT 'x1');

-- after
CREATE DOMAIN email AS varchar(90) COLLATE "C" DEFAULT 'b' NOT NULL CONSTRAINT a CHECK (VALUE <> 'z') CONSTRAINT c CHECK (VALUE <> 'y');
COMMENT ON DOMAIN email IS 'Two.';
CREATE TABLE party (id int PRIMARY KEY, email email DEFAULT 'x1');

-- changes
-- ?
