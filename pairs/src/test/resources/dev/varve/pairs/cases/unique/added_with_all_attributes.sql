-- before
CREATE TABLE party (name text, country text, id int);

-- after
CREATE TABLE party (name text, country text, id int,
  CONSTRAINT party_uq UNIQUE (country, name) INCLUDE (id) DEFERRABLE);
COMMENT ON CONSTRAINT party_uq ON party IS 'One of a name in each country.';

-- changes
-- + constraint party.party_uq UNIQUE (country, name) INCLUDE (id) DEFERRABLE
