-- before
CREATE DOMAIN email AS varchar(40) DEFAULT 'x' CONSTRAINT some CHECK (VALUE <> '');
COMMENT ON DOMAIN email IS 'Kept.';
CREATE TABLE party (id int PRIMARY KEY, email email DEFAULT 'y', more email[]);
CREATE INDEX party_email ON party (email) WHERE email <> 'z';
CREATE VIEW emails AS SELECT id, email FROM party;

-- after
CREATE DOMAIN email AS text DEFAULT 'x' CONSTRAINT some CHECK (VALUE <> '');
COMMENT ON DOMAIN email IS 'Kept.';
CREATE TABLE party (id int PRIMARY KEY, email email DEFAULT 'y', more email[]);
CREATE INDEX party_email ON party (email) WHERE email <> 'z';
CREATE VIEW emails AS SELECT id, email FROM party;

-- changes
-- ?
