-- before
-- after
CREATE TABLE party ();

-- changes
-- + table party
