-- both
CREATE EXTENSION vector;
CREATE TABLE document (a vector(16), kind text);

-- before

-- after
CREATE INDEX i1 ON document USING hnsw ((a::halfvec(16)) halfvec_l2_ops);
CREATE INDEX i2 ON document USING hnsw ((binary_quantize(a)::bit(16)) bit_hamming_ops) WITH (m = 8);
CREATE INDEX i3 ON document USING ivfflat ((subvector(a, 1, 8)::vector(8)) vector_cosine_ops) WITH (lists = 5) WHERE kind = 'x';

-- changes
-- + index document.i1 USING hnsw (((a)::public.halfvec(16)) halfvec_l2_ops)
-- + index document.i2 USING hnsw (((public.binary_quantize(a))::bit(16)) bit_hamming_ops) WITH (m = '8')
-- + index document.i3 USING ivfflat (((public.subvector(a, 1, 8))::public.vector(8)) vector_cosine_ops) WITH (lists = '5') where kind = 'x'::text
