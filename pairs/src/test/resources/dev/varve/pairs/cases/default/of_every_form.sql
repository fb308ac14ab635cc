-- before
CREATE TABLE party (
  a int, b numeric(6, 2), c text, d boolean, e timestamptz, f date, g uuid, h jsonb, i text[], j interval,
  k text, l int, m bytea, n text, o int, p "char", q bit(3), r timestamp(3), s text, t inet
);

-- after
CREATE TABLE party (
  a int DEFAULT -1, b numeric(6, 2) DEFAULT 0.50, c text DEFAULT 'it''s', d boolean DEFAULT true,
  e timestamptz DEFAULT now(), f date DEFAULT CURRENT_DATE, g uuid DEFAULT gen_random_uuid(), h jsonb DEFAULT '{"a": []}',
  i text[] DEFAULT ARRAY['a', 'b'], j interval DEFAULT '1 day', k text DEFAULT CURRENT_USER, l int DEFAULT (1 + 2) * 3,
  m bytea DEFAULT '\x00ff', n text DEFAULT E'a\nb\\c', o int DEFAULT (random() * 100), p "char" DEFAULT 'c',
  q bit(3) DEFAULT B'101', r timestamp(3) DEFAULT LOCALTIMESTAMP, s text DEFAULT 'a' COLLATE "C", t inet DEFAULT '127.0.0.1'
);

-- changes
-- ~ column party.s type text -> text collate "C"
-- ~ column party.a default '-1'::integer
-- ~ column party.b default 0.50
-- ~ column party.c default 'it''s'::text
-- ~ column party.d default true
-- ~ column party.e default now()
-- ~ column party.f default CURRENT_DATE
-- ~ column party.g default gen_random_uuid()
-- ~ column party.h default '{"a": []}'::jsonb
-- ~ column party.i default ARRAY['a'::text, 'b'::text]
-- ~ column party.j default '1 day'::interval
-- ~ column party.k default CURRENT_USER
-- ~ column party.l default (1 + 2) * 3
-- ~ column party.m default '\x00ff'::bytea
-- ~ column party.n default 'a b\c'::text
-- ~ column party.o default random() * (100)::double precision
-- ~ column party.p default 'c'::"char"
-- ~ column party.q default '101'::"bit"
-- ~ column party.r default LOCALTIMESTAMP
-- ~ column party.s default 'a'::text
-- ~ column party.t default '127.0.0.1'::inet
