-- before
CREATE TABLE a (x int CONSTRAINT a_pk PRIMARY KEY, y text);
CREATE TABLE b (p int CONSTRAINT b_pk PRIMARY KEY, q date);

-- after
CREATE TABLE a (p int CONSTRAINT a_pk PRIMARY KEY, q date);
CREATE TABLE b (x int CONSTRAINT b_pk PRIMARY KEY, y text);

-- changes
-- - constraint a.a_pk
-- - constraint b.b_pk
-- - column a.x integer
-- - column a.y text
-- - column b.p integer
-- - column b.q date
-- + column a.p integer not null
-- + column a.q date
-- + column b.x integer not null
-- + column b.y text
-- + constraint a.a_pk PRIMARY KEY (p)
-- + constraint b.b_pk PRIMARY KEY (x)
