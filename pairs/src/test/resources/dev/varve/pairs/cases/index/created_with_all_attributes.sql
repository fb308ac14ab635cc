-- before
CREATE TABLE party (id int, name text, country text);

-- after
CREATE TABLE party (id int, name text, country text);
CREATE UNIQUE INDEX party_name_idx ON party (lower(name) COLLATE "C" text_pattern_ops DESC NULLS LAST, country)
  INCLUDE (id) WITH (fillfactor = 70) WHERE id > 0;
COMMENT ON INDEX party_name_idx IS 'For the search.';

-- changes
-- + index party.party_name_idx unique ((lower(name)) COLLATE "C" text_pattern_ops DESC NULLS LAST, country) INCLUDE (id) WITH (fillfactor = '70') where id > 0
