-- before
CREATE TABLE party (a int, b int, CONSTRAINT uq UNIQUE (a, b));
CREATE TABLE one (a int, b int, FOREIGN KEY (a, b) REFERENCES party (a, b));
CREATE TABLE two (a int, b int, FOREIGN KEY (a, b) REFERENCES party (a, b) DEFERRABLE);

-- after
CREATE TABLE party (a int, b int, CONSTRAINT uq UNIQUE (b, a));
CREATE TABLE one (a int, b int, FOREIGN KEY (a, b) REFERENCES party (a, b));
CREATE TABLE two (a int, b int, FOREIGN KEY (a, b) REFERENCES party (a, b) DEFERRABLE);

-- changes
-- - constraint one.one_a_b_fkey
-- - constraint two.two_a_b_fkey
-- - constraint party.uq
-- + constraint party.uq UNIQUE (b, a)
-- + constraint one.one_a_b_fkey FOREIGN KEY (a, b) REFERENCES party (a, b)
-- + constraint two.two_a_b_fkey FOREIGN KEY (a, b) REFERENCES party (a, b) DEFERRABLE
