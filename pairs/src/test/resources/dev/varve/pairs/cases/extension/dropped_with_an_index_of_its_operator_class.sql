-- before
CREATE EXTENSION pg_trgm;
CREATE TABLE party (name text);
CREATE INDEX party_name_idx ON party USING gist (name gist_trgm_ops (siglen = 32));

-- after
CREATE TABLE party (name text);

-- changes
-- - index party.party_name_idx
-- - extension pg_trgm
