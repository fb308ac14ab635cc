-- before
CREATE TABLE party (id int PRIMARY KEY, name text);
CREATE TABLE log (id int, name text);
CREATE RULE a AS ON DELETE TO log DO ALSO SELECT id, name FROM party GROUP BY id;

-- after
CREATE TABLE party (id int, name text);
CREATE TABLE log (id int, name text);
CREATE RULE a AS ON DELETE TO log DO ALSO SELECT id, name FROM party GROUP BY id, name;

-- changes
-- - rule a on log
-- - constraint party.party_pkey
-- ~ column party.id null
-- + rule a on log on delete do also SELECT party.id, party.name FROM public.party GROUP BY party.id, party.name
