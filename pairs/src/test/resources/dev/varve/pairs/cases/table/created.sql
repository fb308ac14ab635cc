-- before
-- after
CREATE TABLE party (id bigint NOT NULL, name varchar(200));

-- changes
-- + table party
