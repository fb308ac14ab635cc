-- both
CREATE TABLE party (id int PRIMARY KEY);

-- before
CREATE TABLE role (
  a int CONSTRAINT a REFERENCES party, b int CONSTRAINT b REFERENCES party, c int CONSTRAINT c REFERENCES party,
  d int CONSTRAINT d REFERENCES party
);

-- after
CREATE TABLE role (
  a int CONSTRAINT a REFERENCES party ON DELETE CASCADE ON UPDATE RESTRICT,
  b int CONSTRAINT b REFERENCES party ON DELETE SET NULL ON UPDATE CASCADE,
  c int CONSTRAINT c REFERENCES party ON DELETE RESTRICT ON UPDATE SET DEFAULT,
  d int CONSTRAINT d REFERENCES party ON DELETE SET DEFAULT ON UPDATE SET NULL
);

-- changes
-- - constraint role.a
-- - constraint role.b
-- - constraint role.c
-- - constraint role.d
-- + constraint role.a FOREIGN KEY (a) REFERENCES party (id) ON DELETE CASCADE ON UPDATE RESTRICT
-- + constraint role.b FOREIGN KEY (b) REFERENCES party (id) ON DELETE SET NULL ON UPDATE CASCADE
-- + constraint role.c FOREIGN KEY (c) REFERENCES party (id) ON DELETE RESTRICT ON UPDATE SET DEFAULT
-- + constraint role.d FOREIGN KEY (d) REFERENCES party (id) ON DELETE SET DEFAULT ON UPDATE SET NULL
