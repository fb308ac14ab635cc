-- before
CREATE TABLE party (a boolean, b boolean, c text, d boolean, e timestamp);

-- after
CREATE TABLE party (
  a boolean DEFAULT (true AND false), b boolean DEFAULT (1 IN (1, 2)), c text DEFAULT ('x' COLLATE "C"),
  d boolean DEFAULT (1 IS NOT NULL), e timestamp DEFAULT (now() AT TIME ZONE 'utc')
);

-- changes
-- ~ column party.a default true AND false
-- ~ column party.b default 1 = ANY (ARRAY[1, 2])
-- ~ column party.c default 'x'::text COLLATE "C"
-- ~ column party.d default 1 IS NOT NULL
-- ~ column party.e default now() AT TIME ZONE 'utc'::text

-- changes until 13
-- ~ column party.a default true AND false
-- ~ column party.b default 1 = ANY (ARRAY[1, 2])
-- ~ column party.c default 'x'::text COLLATE "C"
-- ~ column party.d default 1 IS NOT NULL
-- ~ column party.e default timezone('utc'::text, now())
