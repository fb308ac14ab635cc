-- before
CREATE TABLE party (id bigint NOT NULL);

-- after
CREATE TABLE party (
  id bigint GENERATED ALWAYS AS IDENTITY (START WITH 50 INCREMENT BY 10 MINVALUE 20 MAXVALUE 9000 CACHE 5 CYCLE)
);

-- changes
-- ~ column party.id identity
