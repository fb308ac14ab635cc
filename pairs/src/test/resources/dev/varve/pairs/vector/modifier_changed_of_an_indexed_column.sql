-- both
CREATE EXTENSION vector;

-- before
CREATE TABLE document (a vector(3), b halfvec(3));
CREATE INDEX document_a_idx ON document USING hnsw (a vector_cosine_ops) WITH (m = 8, ef_construction = 32);
CREATE INDEX document_b_idx ON document USING ivfflat (b halfvec_ip_ops) WITH (lists = 10);

-- after
CREATE TABLE document (a vector(4), b halfvec(4));
CREATE INDEX document_a_idx ON document USING hnsw (a vector_cosine_ops) WITH (m = 8, ef_construction = 32);
CREATE INDEX document_b_idx ON document USING ivfflat (b halfvec_ip_ops) WITH (lists = 10);

-- changes
-- ~ column document.a type vector(3) -> vector(4)
-- ~ column document.b type halfvec(3) -> halfvec(4)
