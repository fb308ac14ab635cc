-- both
CREATE TABLE party (id int);

-- before

-- after
CREATE SEQUENCE numbers AS smallint INCREMENT BY 5 MINVALUE 10 MAXVALUE 1000 START WITH 20 CACHE 3 CYCLE OWNED BY party.id;
COMMENT ON SEQUENCE numbers IS 'Where numbers come from.';

-- changes
-- + sequence numbers smallint start with 20 increment by 5 minvalue 10 maxvalue 1000 cache 3 cycle comment 'Where numbers come from.'
-- ~ sequence numbers owned by party.id
