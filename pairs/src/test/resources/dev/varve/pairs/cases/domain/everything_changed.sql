-- before
CREATE DOMAIN email AS varchar(40) DEFAULT 'a' CONSTRAINT a CHECK (VALUE <> 'x') CONSTRAINT b CHECK (VALUE <> 'y');
COMMENT ON DOMAIN email IS 'One.';
CREATE TABLE party (id int PRIMARY KEY, email email DEFAULT 'x1');

-- after
CREATE DOMAIN email AS varchar(90) COLLATE "C" DEFAULT 'b' NOT NULL CONSTRAINT a CHECK (VALUE <> 'z') CONSTRAINT c CHECK (VALUE <> 'y');
COMMENT ON DOMAIN email IS 'Two.';
CREATE TABLE party (id int PRIMARY KEY, email email DEFAULT 'x1');

-- changes
-- ~ check email.b renamed to c
-- ~ domain email type varchar(40) -> varchar(90) COLLATE "C"
-- ~ domain email not null
-- ~ domain email default 'a'::character varying -> 'b'::character varying
-- - check email.a
-- + check email.a CHECK ((VALUE)::text <> 'z'::text)
-- ~ domain email comment 'Two.'
