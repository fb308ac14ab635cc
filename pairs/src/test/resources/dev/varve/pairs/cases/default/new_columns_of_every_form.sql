-- before
CREATE TABLE party (id int);

-- after
CREATE TABLE party (
  id int, a int DEFAULT -1, b numeric(6, 2) DEFAULT 0.50, c text NOT NULL DEFAULT 'it''s', d boolean DEFAULT (1 = 1 AND NOT false),
  e timestamptz NOT NULL DEFAULT clock_timestamp(), g uuid NOT NULL DEFAULT gen_random_uuid(), h text DEFAULT 'a' || 'b',
  i int[] DEFAULT '{}', j date DEFAULT (now() + '1 day'::interval), k text DEFAULT CASE WHEN now() IS NULL THEN 'x' END
);

-- changes
-- + column party.a integer default '-1'::integer
-- + column party.b numeric(6,2) default 0.50
-- + column party.c text not null default 'it''s'::text
-- + column party.d boolean default (1 = 1) AND (NOT false)
-- + column party.e timestamptz not null default clock_timestamp()
-- + column party.g uuid not null default gen_random_uuid()
-- + column party.h text default 'a'::text || 'b'::text
-- + column party.i integer[] default '{}'::integer[]
-- + column party.j date default now() + '1 day'::interval
-- + column party.k text default CASE     WHEN (now() IS NULL) THEN 'x'::text     ELSE NULL::text END
