-- both
CREATE SCHEMA ext;

-- before

-- after
CREATE EXTENSION vector SCHEMA ext;
CREATE TABLE document (embedding ext.vector(3) NOT NULL DEFAULT '[1,2,3]');
CREATE INDEX document_embedding_idx ON document USING hnsw (embedding ext.vector_cosine_ops) WITH (m = 8);

-- changes
-- + extension vector
-- + table document
