-- before
CREATE TABLE party (id int, name text);

-- after
CREATE TYPE "$$" AS ENUM ('$$', '$varve$');
CREATE TABLE party (id int, name text DEFAULT '$$;$varve$', a$b int, "$1" "$$" DEFAULT '$$',
  "$varve$" text NOT NULL DEFAULT '$', CONSTRAINT "$$" CHECK ("$1" <> '$varve$'));
CREATE INDEX "$i$" ON party ("$1") WHERE name <> '$$';

-- changes
-- + enum $$ ($$, $varve$)
-- + column party.a$b integer
-- + column party.$1 "$$" default '$$'::public."$$"
-- + column party.$varve$ text not null default '$'::text
-- ~ column party.name default '$$;$varve$'::text
-- + constraint party.$$ CHECK ("$1" <> '$varve$'::public."$$")
-- + index party.$i$ ("$1") where name <> '$$'::text
