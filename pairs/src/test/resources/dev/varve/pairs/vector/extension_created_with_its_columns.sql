-- before
-- after
CREATE EXTENSION vector;
CREATE TABLE document (id bigint PRIMARY KEY, a vector, b vector(3), c halfvec, d halfvec(3), e sparsevec(3), f vector(3)[]);

-- changes
-- + extension vector
-- + table document
