-- before
CREATE TABLE party (a bigint, b uuid, c int, d date DEFAULT '2020-01-01', e boolean[], f bit(8), g jsonb, h int[]);

-- after
CREATE TABLE party (a timestamp, b int, c int[], d boolean, e uuid[], f timestamptz, g uuid, h bigint);

-- changes
-- ~ column party.d no default
-- ~ column party.a type bigint -> timestamp
-- ~ column party.b type uuid -> integer
-- ~ column party.c type integer -> integer[]
-- ~ column party.d type date -> boolean
-- ~ column party.e type boolean[] -> uuid[]
-- ~ column party.f type bit(8) -> timestamptz
-- ~ column party.g type jsonb -> uuid
-- ~ column party.h type integer[] -> bigint
