-- before
CREATE DOMAIN email AS varchar(40) DEFAULT 'x' CONSTRAINT said CHECK (VALUE <> '');
COMMENT ON DOMAIN email IS 'Kept.';
CREATE TABLE party (id int PRIMARY KEY, email email DEFAULT 'y', more email[]);
CREATE INDEX party_email ON party (email) WHERE email <> 'z';
CREATE VIEW emails AS SELECT id, email FROM party;

-- after
CREATE DOMAIN email AS text DEFAULT 'x' CONSTRAINT said CHECK (VALUE <> '');
COMMENT ON DOMAIN email IS 'Kept.';
CREATE TABLE party (id int PRIMARY KEY, email email DEFAULT 'y', more email[]);
CREATE INDEX party_email ON party (email) WHERE email <> 'z';
CREATE VIEW emails AS SELECT id, email FROM party;

-- changes
-- - view emails
-- ~ domain email type varchar(40) -> text, checks [said CHECK ((VALUE)::text <> ''::text)] -> [said CHECK (VALUE <> ''::text)]
-- ~ domain email default 'x'::character varying -> 'x'::text
-- ~ column party.email default 'y'::text
-- + view emails as SELECT id, email FROM public.party

-- changes until 15
-- - view emails
-- ~ domain email type varchar(40) -> text, checks [said CHECK ((VALUE)::text <> ''::text)] -> [said CHECK (VALUE <> ''::text)]
-- ~ domain email default 'x'::character varying -> 'x'::text
-- ~ column party.email default 'y'::text
-- + view emails as SELECT party.id, party.email FROM public.party
