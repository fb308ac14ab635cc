-- before
CREATE TABLE z (id int PRIMARY KEY);
CREATE TABLE y (id int PRIMARY KEY REFERENCES z);
CREATE TABLE x (id int PRIMARY KEY REFERENCES y, z int REFERENCES z);
CREATE TABLE a (id int REFERENCES x, y int REFERENCES y);

-- after

-- changes
-- - constraint a.a_id_fkey
-- - constraint a.a_y_fkey
-- - constraint x.x_id_fkey
-- - constraint x.x_z_fkey
-- - constraint y.y_id_fkey
-- - table a
-- - table x
-- - table y
-- - table z
