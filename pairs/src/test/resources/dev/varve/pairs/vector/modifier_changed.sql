-- both
CREATE EXTENSION vector;

-- before
CREATE TABLE document (a vector(3), b vector(3), c vector, d halfvec(3), e sparsevec(5));

-- after
CREATE TABLE document (a vector(4), b vector, c vector(4), d halfvec(4), e sparsevec(6));

-- changes
-- ~ column document.a type vector(3) -> vector(4)
-- ~ column document.b type vector(3) -> vector
-- ~ column document.c type vector -> vector(4)
-- ~ column document.d type halfvec(3) -> halfvec(4)
-- ~ column document.e type sparsevec(5) -> sparsevec(6)
