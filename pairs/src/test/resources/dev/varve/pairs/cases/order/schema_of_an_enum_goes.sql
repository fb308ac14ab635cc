-- before
CREATE SCHEMA one;
CREATE TYPE one.state AS ENUM ('a');
CREATE TABLE party (a one.state);

-- after
CREATE SCHEMA two;
CREATE TYPE two.state AS ENUM ('a', 'b');
CREATE TABLE party (a two.state);

-- changes
-- + schema two
-- + enum two.state (a, b)
-- ~ column party.a type one.state -> two.state
-- - enum one.state
-- - schema one
