-- both
CREATE SCHEMA one;
CREATE SCHEMA two;
CREATE TYPE one.state AS ENUM ('a');
CREATE TYPE two.state AS ENUM ('a');

-- before
CREATE TABLE one.party (id int, state one.state);
CREATE INDEX party_idx ON one.party (id);

-- after
CREATE TABLE one.party (id int, state two.state);
CREATE TABLE two.party (id int, state one.state);
CREATE INDEX party_idx ON two.party (id);

-- changes
-- - index one.party.party_idx
-- ~ column one.party.state type one.state -> two.state
-- + table two.party
