-- before
CREATE EXTENSION vector;
CREATE TABLE document (id bigint PRIMARY KEY, embedding vector(3), small halfvec(3));
CREATE INDEX document_embedding_idx ON document USING hnsw (embedding vector_l2_ops);
CREATE INDEX document_small_idx ON document USING ivfflat (small halfvec_cosine_ops) WITH (lists = 10);

-- after
CREATE TABLE document (id bigint PRIMARY KEY);

-- changes
-- - index document.document_embedding_idx
-- - index document.document_small_idx
-- - column document.embedding vector(3)
-- - column document.small halfvec(3)
-- - extension vector
