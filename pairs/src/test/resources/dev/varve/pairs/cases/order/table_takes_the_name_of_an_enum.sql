-- before
CREATE TYPE party AS ENUM ('a');
CREATE TABLE role (party party);

-- after
CREATE TABLE party (id int);
CREATE TABLE role (party text);

-- changes
-- ~ column role.party type party -> text
-- - enum party
-- + table party
