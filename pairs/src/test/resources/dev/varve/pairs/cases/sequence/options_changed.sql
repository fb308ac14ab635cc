-- before
CREATE SEQUENCE numbers INCREMENT BY 5 MINVALUE 10 MAXVALUE 1000 START WITH 20 CACHE 3;

-- after
CREATE SEQUENCE numbers INCREMENT BY -2 MINVALUE -50 MAXVALUE 500 START WITH 400 CACHE 7 CYCLE;

-- changes
-- ~ sequence numbers bigint start with 20 increment by 5 minvalue 10 maxvalue 1000 cache 3 -> bigint start with 400 increment by -2 minvalue -50 maxvalue 500 cache 7 cycle
