-- before
CREATE TABLE party (a int, b int GENERATED ALWAYS AS (a * 2) STORED PRIMARY KEY);

-- after
CREATE TABLE party (a int, b int GENERATED ALWAYS AS (a * 4) STORED PRIMARY KEY);

-- changes
-- ~ column party.b generated as (a * 4)

-- changes until 16
-- - constraint party.party_pkey
-- - column party.b integer
-- + column party.b integer not null generated as (a * 4)
-- + constraint party.party_pkey PRIMARY KEY (b)
