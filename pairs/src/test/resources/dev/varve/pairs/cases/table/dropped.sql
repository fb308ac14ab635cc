-- before
CREATE TABLE party (id bigint NOT NULL, name varchar(200));

-- after

-- changes
-- - table party
