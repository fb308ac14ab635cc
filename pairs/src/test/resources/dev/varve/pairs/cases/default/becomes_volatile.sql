-- before
CREATE TABLE party (a uuid DEFAULT '00000000-0000-0000-0000-000000000000', b timestamptz DEFAULT now());

-- after
CREATE TABLE party (a uuid DEFAULT gen_random_uuid(), b timestamptz DEFAULT clock_timestamp());

-- changes
-- ~ column party.a default gen_random_uuid()
-- ~ column party.b default clock_timestamp()
