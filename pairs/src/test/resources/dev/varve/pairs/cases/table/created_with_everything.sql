-- both
CREATE TABLE country (code char(2) CONSTRAINT country_pk PRIMARY KEY);

-- before

-- after
CREATE TYPE state AS ENUM ('new', 'old');
CREATE TABLE party (
  id bigint GENERATED ALWAYS AS IDENTITY (START WITH 100 CACHE 10) CONSTRAINT party_pk PRIMARY KEY,
  name varchar(200) COLLATE "C" NOT NULL CONSTRAINT party_name CHECK (name <> ''),
  country char(2) DEFAULT 'de' CONSTRAINT party_country_fk REFERENCES country ON DELETE SET NULL DEFERRABLE,
  states state[] NOT NULL DEFAULT '{new}',
  upper_name text GENERATED ALWAYS AS (upper(name)) STORED,
  CONSTRAINT party_name_key UNIQUE (name, country)
);
CREATE INDEX party_states_idx ON party USING gin (states);
CREATE UNIQUE INDEX party_upper_idx ON party (lower(upper_name) DESC) INCLUDE (id) WHERE country IS NOT NULL;
COMMENT ON TABLE party IS 'Whom we deal with.';
COMMENT ON COLUMN party.name IS 'As in the register.';
COMMENT ON CONSTRAINT party_name ON party IS 'No nameless ones.';
COMMENT ON CONSTRAINT party_country_fk ON party IS 'Where it is at home.';
COMMENT ON INDEX party_states_idx IS 'For the overview.';

-- changes
-- + enum state (new, old)
-- + table party comment 'Whom we deal with.'
-- + constraint party.party_country_fk FOREIGN KEY (country) REFERENCES country (code) ON DELETE SET NULL DEFERRABLE
