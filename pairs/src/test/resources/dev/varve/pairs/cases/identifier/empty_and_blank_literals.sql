-- before
CREATE TABLE party (a text);

-- after
CREATE TYPE state AS ENUM ('', ' ', '  ');
CREATE TABLE party (a text DEFAULT ' ', b state DEFAULT '', c text DEFAULT '' CHECK (c <> ' ' AND b <> '  '));

-- changes
-- + enum state (,  ,   )
-- + column party.b state default ''::public.state
-- + column party.c text default ''::text
-- ~ column party.a default ' '::text
-- + constraint party.party_check CHECK ((c <> ' '::text) AND (b <> '  '::public.state))
