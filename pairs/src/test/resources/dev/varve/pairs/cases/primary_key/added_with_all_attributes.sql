-- before
CREATE TABLE party (id int, country text, name text);

-- after
CREATE TABLE party (id int, country text, name text,
  CONSTRAINT party_pk PRIMARY KEY (country, id) INCLUDE (name) DEFERRABLE INITIALLY DEFERRED);
COMMENT ON CONSTRAINT party_pk ON party IS 'What identifies it.';

-- changes
-- ~ column party.id not null
-- ~ column party.country not null
-- + constraint party.party_pk PRIMARY KEY (country, id) INCLUDE (name) DEFERRABLE INITIALLY DEFERRED
