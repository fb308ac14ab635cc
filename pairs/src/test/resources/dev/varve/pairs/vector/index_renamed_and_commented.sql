-- both
CREATE EXTENSION vector;
CREATE TABLE document (a vector(3));

-- before
CREATE INDEX one ON document USING hnsw (a vector_l2_ops) WITH (m = 8);

-- after
CREATE INDEX two ON document USING hnsw (a vector_l2_ops) WITH (m = 8);
COMMENT ON INDEX two IS 'Nearest neighbours.';

-- changes
-- ~ index document.one renamed to two
-- ~ index document.two comment 'Nearest neighbours.'
