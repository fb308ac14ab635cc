-- since 15

-- before

-- after
CREATE TABLE party (name text CONSTRAINT party_uq UNIQUE NULLS NOT DISTINCT);

-- changes
-- + table party
