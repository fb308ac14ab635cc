-- both
CREATE EXTENSION vector;
CREATE TABLE document (a vector(3), b halfvec(3), c sparsevec(3), d bit(8));

-- before

-- after
CREATE INDEX i1 ON document USING hnsw (a vector_l2_ops);
CREATE INDEX i2 ON document USING hnsw (a vector_ip_ops) WITH (m = 4);
CREATE INDEX i3 ON document USING hnsw (a vector_cosine_ops) WITH (ef_construction = 100);
CREATE INDEX i4 ON document USING hnsw (a vector_l1_ops) WITH (m = 24, ef_construction = 200);
CREATE INDEX i5 ON document USING hnsw (b halfvec_l2_ops);
CREATE INDEX i6 ON document USING hnsw (b halfvec_ip_ops);
CREATE INDEX i7 ON document USING hnsw (b halfvec_cosine_ops) WHERE a IS NOT NULL;
CREATE INDEX i8 ON document USING hnsw (c sparsevec_l2_ops);
CREATE INDEX i9 ON document USING hnsw (d bit_hamming_ops);
CREATE INDEX i10 ON document USING hnsw (d bit_jaccard_ops);

-- changes
-- + index document.i1 USING hnsw (a vector_l2_ops)
-- + index document.i10 USING hnsw (d bit_jaccard_ops)
-- + index document.i2 USING hnsw (a vector_ip_ops) WITH (m = '4')
-- + index document.i3 USING hnsw (a vector_cosine_ops) WITH (ef_construction = '100')
-- + index document.i4 USING hnsw (a vector_l1_ops) WITH (ef_construction = '200', m = '24')
-- + index document.i5 USING hnsw (b halfvec_l2_ops)
-- + index document.i6 USING hnsw (b halfvec_ip_ops)
-- + index document.i7 USING hnsw (b halfvec_cosine_ops) where a IS NOT NULL
-- + index document.i8 USING hnsw (c sparsevec_l2_ops)
-- + index document.i9 USING hnsw (d bit_hamming_ops)
