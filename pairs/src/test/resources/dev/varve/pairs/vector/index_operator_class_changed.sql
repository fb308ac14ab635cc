-- both
CREATE EXTENSION vector;
CREATE TABLE document (a vector(3), b vector(3));

-- before
CREATE INDEX i1 ON document USING hnsw (a vector_l2_ops);
CREATE INDEX i2 ON document USING ivfflat (b);

-- after
CREATE INDEX i1 ON document USING hnsw (a vector_cosine_ops);
CREATE INDEX i2 ON document USING ivfflat (b vector_ip_ops);

-- changes
-- - index document.i1
-- - index document.i2
-- + index document.i1 USING hnsw (a vector_cosine_ops)
-- + index document.i2 USING ivfflat (b vector_ip_ops)
