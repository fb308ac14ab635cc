-- before
CREATE TABLE a (id int PRIMARY KEY, x int);
CREATE TABLE b (id int PRIMARY KEY, x int REFERENCES a);
CREATE TABLE c (id int PRIMARY KEY, x int REFERENCES b);
ALTER TABLE a ADD FOREIGN KEY (x) REFERENCES c;

-- after
CREATE TABLE a (id int PRIMARY KEY, x int);
CREATE TABLE c (id int PRIMARY KEY, x int REFERENCES a);
CREATE TABLE b (id int PRIMARY KEY, x int REFERENCES c);
ALTER TABLE a ADD FOREIGN KEY (x) REFERENCES b;

-- changes
-- - constraint a.a_x_fkey
-- - constraint b.b_x_fkey
-- - constraint c.c_x_fkey
-- + constraint a.a_x_fkey FOREIGN KEY (x) REFERENCES b (id)
-- + constraint b.b_x_fkey FOREIGN KEY (x) REFERENCES c (id)
-- + constraint c.c_x_fkey FOREIGN KEY (x) REFERENCES a (id)
