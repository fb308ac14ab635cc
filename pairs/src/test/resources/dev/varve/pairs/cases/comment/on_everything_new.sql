-- before
-- after
CREATE SCHEMA app;
CREATE TYPE app.state AS ENUM ('a');
CREATE TABLE app.party (id int CONSTRAINT pk PRIMARY KEY, name text CONSTRAINT uq UNIQUE,
  n int CONSTRAINT ck CHECK (n > 0), parent int CONSTRAINT fk REFERENCES app.party);
CREATE INDEX party_idx ON app.party (n);
COMMENT ON SCHEMA app IS 'a schema';
COMMENT ON TYPE app.state IS 'a type';
COMMENT ON TABLE app.party IS 'a table';
COMMENT ON COLUMN app.party.name IS 'a column';
COMMENT ON CONSTRAINT pk ON app.party IS 'a primary key';
COMMENT ON CONSTRAINT uq ON app.party IS 'a unique constraint';
COMMENT ON CONSTRAINT ck ON app.party IS 'a check';
COMMENT ON CONSTRAINT fk ON app.party IS 'a foreign key';
COMMENT ON INDEX app.party_idx IS 'an index';

-- changes
-- + schema app comment 'a schema'
-- + enum app.state (a) comment 'a type'
-- + table app.party comment 'a table'
-- + constraint app.party.fk FOREIGN KEY (parent) REFERENCES app.party (id)
