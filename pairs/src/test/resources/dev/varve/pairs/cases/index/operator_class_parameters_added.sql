-- before
CREATE TABLE party (e tsvector);
CREATE INDEX party_e_idx ON party USING gist (e);

-- after
CREATE TABLE party (e tsvector);
CREATE INDEX party_e_idx ON party USING gist (e tsvector_ops (siglen = 100));

-- changes
-- - index party.party_e_idx
-- + index party.party_e_idx USING gist (e tsvector_ops(siglen=100))
