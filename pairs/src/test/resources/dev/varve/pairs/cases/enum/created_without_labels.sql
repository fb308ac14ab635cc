-- before
-- after
CREATE TYPE state AS ENUM ();

-- changes
-- + enum state ()
