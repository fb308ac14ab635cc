-- before
CREATE TABLE party (a int DEFAULT 1 CHECK (a > 0), b text);
COMMENT ON COLUMN party.a IS 'One.';

-- after
CREATE TABLE party (a varchar(10) COLLATE "C" NOT NULL DEFAULT 'x' CHECK (a <> ''), b text);
COMMENT ON COLUMN party.a IS 'Two.';

-- changes
-- - constraint party.party_a_check
-- ~ column party.a no default
-- ~ column party.a type integer -> varchar(10) collate "C"
-- ~ column party.a not null
-- ~ column party.a default 'x'::character varying
-- + constraint party.party_a_check CHECK ((a)::text <> ''::text)
-- ~ column party.a comment 'Two.'
