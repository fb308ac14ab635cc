-- before
CREATE SEQUENCE numbers;

-- after
CREATE SEQUENCE numbers INCREMENT BY 5 MINVALUE 10 MAXVALUE 1000 START WITH 20 CACHE 3 CYCLE;

-- changes
-- ~ sequence numbers bigint -> bigint start with 20 increment by 5 minvalue 10 maxvalue 1000 cache 3 cycle
