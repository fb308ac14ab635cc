-- before
-- after
CREATE TABLE z (id int PRIMARY KEY);
CREATE TABLE y (id int PRIMARY KEY REFERENCES z);
CREATE TABLE x (id int PRIMARY KEY REFERENCES y, z int REFERENCES z);
CREATE TABLE a (id int REFERENCES x, y int REFERENCES y);

-- changes
-- + table a
-- + table x
-- + table y
-- + table z
-- + constraint a.a_id_fkey FOREIGN KEY (id) REFERENCES x (id)
-- + constraint a.a_y_fkey FOREIGN KEY (y) REFERENCES y (id)
-- + constraint x.x_id_fkey FOREIGN KEY (id) REFERENCES y (id)
-- + constraint x.x_z_fkey FOREIGN KEY (z) REFERENCES z (id)
-- + constraint y.y_id_fkey FOREIGN KEY (id) REFERENCES z (id)
