-- before
CREATE TABLE party (id int);

-- after
CREATE TYPE party AS ENUM ('a');
CREATE TABLE role (party party);

-- changes
-- - table party
-- + enum party (a)
-- + table role
