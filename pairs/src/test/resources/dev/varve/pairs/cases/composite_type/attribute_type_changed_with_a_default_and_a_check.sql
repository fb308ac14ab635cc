-- before
CREATE TYPE address AS (street text, zip varchar(10));
CREATE TABLE party (id int PRIMARY KEY, home address DEFAULT ROW('a', 'b')::address, CONSTRAINT sane CHECK ((home).street IS DISTINCT FROM 'nowhere'));

-- after
CREATE TYPE address AS (street text, zip text);
CREATE TABLE party (id int PRIMARY KEY, home address DEFAULT ROW('a', 'b')::address, CONSTRAINT sane CHECK ((home).street IS DISTINCT FROM 'nowhere'));

-- changes
-- ~ composite type address attributes zip varchar(10) -> text
-- ~ column party.home default ROW('a'::text, 'b'::text)::public.address
