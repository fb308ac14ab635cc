-- before
CREATE TABLE a (n int CONSTRAINT positive CHECK (n > 0));
CREATE TABLE b (n int);

-- after
CREATE TABLE a (n int);
CREATE TABLE b (n int CONSTRAINT positive CHECK (n > 0));

-- changes
-- - constraint a.positive
-- + constraint b.positive CHECK (n > 0)
