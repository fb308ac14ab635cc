-- before
CREATE TABLE party (a int[] DEFAULT '{}', b text[] DEFAULT '{a}');

-- after
CREATE TABLE party (a int[] DEFAULT '{1,2}', b text[] DEFAULT ARRAY['a', 'b,c', NULL]);

-- changes
-- ~ column party.a default '{1,2}'::integer[]
-- ~ column party.b default ARRAY['a'::text, 'b,c'::text, NULL::text]
