-- before
CREATE TABLE party (a int, b varchar(10), CONSTRAINT one CHECK (a > 0), CONSTRAINT two CHECK (b <> 'x' OR a > 1));

-- after
CREATE TABLE party (a bigint, b text, CONSTRAINT one CHECK (a > 0), CONSTRAINT two CHECK (b <> 'x' OR a > 1));

-- changes
-- - constraint party.one
-- - constraint party.two
-- ~ column party.a type integer -> bigint
-- ~ column party.b type varchar(10) -> text
-- + constraint party.one CHECK (a > 0)
-- + constraint party.two CHECK ((b <> 'x'::text) OR (a > 1))
