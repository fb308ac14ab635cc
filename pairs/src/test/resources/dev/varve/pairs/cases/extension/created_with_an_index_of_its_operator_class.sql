-- both
CREATE TABLE party (name text);

-- before

-- after
CREATE EXTENSION pg_trgm;
CREATE INDEX party_name_idx ON party USING gin (name gin_trgm_ops);

-- changes
-- + extension pg_trgm
-- + index party.party_name_idx USING gin (name gin_trgm_ops)
