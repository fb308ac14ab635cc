-- before
CREATE TABLE a (id int PRIMARY KEY);
CREATE TABLE b (id int PRIMARY KEY REFERENCES a);
CREATE TABLE c (id int PRIMARY KEY REFERENCES b);

-- after
CREATE TABLE c (id int PRIMARY KEY);
CREATE TABLE d (id int PRIMARY KEY REFERENCES c);
CREATE TABLE e (id int PRIMARY KEY REFERENCES d, c int REFERENCES c);

-- changes
-- - constraint b.b_id_fkey
-- - constraint c.c_id_fkey
-- - table a
-- - table b
-- + table d
-- + table e
-- + constraint d.d_id_fkey FOREIGN KEY (id) REFERENCES c (id)
-- + constraint e.e_c_fkey FOREIGN KEY (c) REFERENCES c (id)
-- + constraint e.e_id_fkey FOREIGN KEY (id) REFERENCES d (id)
