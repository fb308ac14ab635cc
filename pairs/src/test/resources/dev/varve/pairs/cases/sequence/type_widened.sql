-- before
CREATE SEQUENCE numbers AS smallint;

-- after
CREATE SEQUENCE numbers AS bigint;

-- changes
-- ~ sequence numbers smallint -> bigint
