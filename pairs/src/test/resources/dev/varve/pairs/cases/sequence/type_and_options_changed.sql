-- before
CREATE SEQUENCE numbers AS smallint MAXVALUE 100;

-- after
CREATE SEQUENCE numbers AS int INCREMENT BY -1;

-- changes
-- ~ sequence numbers smallint maxvalue 100 -> integer increment by -1
