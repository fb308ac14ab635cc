-- both
CREATE EXTENSION vector;

-- before
CREATE TABLE document (id bigint, a vector(1536), b halfvec(768));
CREATE INDEX document_a_idx ON document USING hnsw (a vector_ip_ops);

-- after
CREATE TABLE document (id bigint);

-- changes
-- - index document.document_a_idx
-- - column document.a vector(1536)
-- - column document.b halfvec(768)
