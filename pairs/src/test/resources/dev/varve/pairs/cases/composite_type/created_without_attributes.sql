-- before
CREATE SCHEMA s;

-- after
CREATE SCHEMA s;
CREATE TYPE s.nothing AS ();

-- changes
-- + composite type s.nothing
